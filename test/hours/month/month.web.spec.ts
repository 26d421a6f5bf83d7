import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { TimeEntryView } from '../../../src/hours/time-entry.view.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { submitted, work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(60_000);

let running: RunningApp;
let placement: ActivePlacement;
let leader: PageClient;

beforeAll(async () => {
  running = await startApp();
});
beforeEach(async () => {
  placement = await aPlacement(running);
  leader = await PageClient.of(running, placement.leaderEmail);
});
afterAll(() => running?.close());

const path = (query = '?maaned=2026-10') => `/forloeb/${placement.id}/timer${query}`;
const entries = () => placement.leader.read<TimeEntryView[]>(`/api/placements/${placement.id}/time-entries`);

function line(row: number, day: string, start = '9', minutes = '1') {
  const at = `lines.${row}`;
  return {
    [`${at}.day`]: day,
    [`${at}.start`]: start,
    [`${at}.minutes`]: minutes,
    [`${at}.activity`]: 'meeting',
  };
}
const save = (...lines: Record<string, string>[]) =>
  leader.post(path(''), Object.assign({ maaned: '2026-10' }, ...lines) as Record<string, string>);

it('writes all the lines or none, and says of each what is wrong, beside it', async () => {
  const answer = await save(
    line(0, '5.10.2026'),
    line(1, '6.10.2026', '9'),
    line(2, '6.10.2026', '9.30'), // meets the line before
    line(4, '30.9.2026'), // before the grant
  );

  expect(answer.status).toBe(422);
  expect(answer.html).toContain('href="#lines.2.start"');
  expect(answer.html).toContain('href="#lines.4.day"');
  expect(answer.text).toContain('Linje 3: Mentoren har allerede timer på det tidspunkt.');
  expect(answer.html).not.toContain('href="#lines.0');
  expect(await entries()).toEqual([]);

  const mended = await save(
    line(0, '5.10.2026'),
    line(1, '6.10.2026', '9'),
    line(2, '6.10.2026', '10'),
    line(4, '1.10.2026'),
  );
  expect([mended.status, mended.location]).toEqual([303, path()]);
  expect((await entries()).map(({ day, start }) => `${day} ${start}`)).toEqual([
    '2026-10-01 09:00',
    '2026-10-05 09:00',
    '2026-10-06 09:00',
    '2026-10-06 10:00',
  ]);
});

it('says of each line that its length is missing, whatever is wrong with another', async () => {
  const answer = await save(
    { ...line(0, '5.10.2026'), 'lines.0.minutes': '' },
    { ...line(2, 'i går'), 'lines.2.minutes': '' },
  );

  expect(answer.status).toBe(422);
  for (const field of ['lines.0.minutes', 'lines.2.day', 'lines.2.minutes']) {
    expect(answer.html).toContain(`href="#${field}"`);
  }
});

it('asks for a line where none is filled in', async () => {
  const answer = await save({ 'lines.0.day': ' ', 'lines.0.activity': 'meeting' });

  expect([answer.status, answer.html.includes('href="#lines"')]).toEqual([422, true]);
  expect(answer.text).toContain('Udfyld mindst én linje.');
});

it('reads the lines as paper leaves them: a day of the month without its year, the task of the first line', async () => {
  const left = { ...line(1, '6.10'), 'lines.1.activity': '' };
  const outside = await save(line(0, '5/10'), { ...line(1, '6.11'), 'lines.1.activity': '' });
  expect(outside.text).toContain('Linje 2: Skriv også årstallet, fx 6.10.2026.');

  expect((await save(line(0, '5/10'), left)).status).toBe(303);
  expect((await entries()).map(({ day, activity }) => `${day} ${activity}`)).toEqual([
    '2026-10-05 meeting',
    '2026-10-06 meeting',
  ]);
});

it('tells how much is transport, and folds the form where all of it is sent', async () => {
  await work(placement, '2026-10-05', 120);
  await save({ ...line(0, '6.10.2026', '9', '1,25'), 'lines.0.activity': 'transport' });
  expect((await leader.get(path())).text).toContain(
    'I alt 3,25 timer, heraf 1,25 timer transport, som ikke betales',
  );

  await submitted(placement, '2026-10');
  const { text } = await leader.get(path());
  expect(text).toContain('Alle månedens timer er sendt i et krav.');
  expect(text).toContain('Skriv glemte timer');
});

it('says what would be left while lines are typed, of hours that are paid alone', async () => {
  await work(placement, '2026-10-05', 60);
  const left = async (typed: Record<string, string>) => {
    const query = new URLSearchParams({ maaned: '2026-10', ...typed });
    return (await leader.get(`${path('')}/tilbage?${query.toString()}`)).html;
  };

  expect(await left({})).toBe('Når linjerne er gemt: 9 timer tilbage af 10 timer.');
  expect(await left(line(0, '6.10.2026', '9', '1,5'))).toContain('7,5 timer tilbage');
  expect(await left(line(0, '6.10.2026', '9', '1,'))).toContain('9 timer tilbage');
  expect(await left({ ...line(0, '6.10.2026'), 'lines.0.activity': 'transport' })).toContain(
    '9 timer tilbage',
  );
  expect(await left(line(0, '6.10.2026', '9', '11'))).toContain(
    '2 timer mere end de 10 timer, der er bevilget',
  );
});

it('takes the hours of a claim that was sent back from the grant once', async () => {
  await work(placement, '2026-10-05', 240);
  const { id } = await submitted(placement, '2026-10');
  const caseworker = await running.as(CASEWORKER);
  const left = async () => (await leader.get(path())).text;
  expect(await left()).toContain('Bevilling: 6 timer tilbage af 10 timer.');

  await caseworker.make(`/api/claims/${id}/return`, { because: 'Dagen mangler' });
  expect(await left()).toContain('Bevilling: 6 timer tilbage af 10 timer.');
  const mentor = await PageClient.of(running, placement.mentorEmail);
  expect((await mentor.get('/uge?fra=2026-10-05')).text).toContain('6 timer tilbage af 10 timer');
});

it('is read by staff, who write nothing there', async () => {
  await work(placement, '2026-10-05', 60);
  const caseworker = await PageClient.of(running, CASEWORKER);

  const page = await caseworker.get(path());
  expect(page.text).toContain('05.10.2026 08.00–09.00 1 time Oplæring');
  expect(page.html).not.toContain('<form method="post" action="/forloeb');
  expect(page.text).not.toContain('Ret eller slet');
  expect((await caseworker.post(path(''), line(0, '6.10.2026'))).status).toBe(403);
});

it('is not there for a leader of another workplace', async () => {
  const other = await aPlacement(running);

  expect((await leader.get(`/forloeb/${other.id}/timer`)).status).toBe(404);
});

it('keeps to the months of the placement', async () => {
  expect((await leader.get(path('?maaned=2020-01'))).text).toContain('Timer i oktober 2026');
  expect((await leader.get(path('?maaned=2030-01'))).text).toContain('Timer i marts 2027');
  const thisMonth = await leader.get(path('?maaned=x'));
  expect(thisMonth.text).toContain('Timer i november 2026');
  expect(thisMonth.html).not.toContain('maaned=2026-12');
});

it('holds a month of 200 lines within 100 kB', async () => {
  await ask(
    running.urls.superuserUrl,
    `insert into time_entries (id, placement_id, mentor_id, day, starts_at, ends_at, minutes, activity, created_by, created_at)
     select gen_random_uuid(), '${placement.id}', '${placement.mentorId}', begin::date, begin, begin + interval '20 minutes', 20,
       'social-support', (select person_id from mentors where id = '${placement.mentorId}'), now()
     from generate_series(0, 199) i, lateral
       (select timestamptz '2026-10-01T07:00:00Z' + (i % 25) * interval '1 day' + (i / 25) * interval '1 hour' as begin) b`,
  );
  const page = await leader.get(path());

  expect(page.html.match(/<tr>/g)).toHaveLength(201);
  expect(page.html.length).toBeLessThan(100_000);
});

it('asks about a day with unlikely many hours, on every page that they are read on', async () => {
  await save(line(0, '5.10.2026', '0.30', '9,5'));
  expect((await leader.get(path())).text).not.toContain('Mange timer');

  await save(line(0, '5.10.2026', '12', '1'));

  const asked = 'Mange timer på én dag: 05.10.2026 (10,5 timer). Se efter, om det passer.';
  expect((await leader.get(path())).text).toContain(asked);
  expect((await leader.get('/maanedsark?maaned=2026-10')).text).toContain(asked);
});
