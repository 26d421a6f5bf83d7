import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { MeetingView } from '../../../src/meetings/meeting.view.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { aPair, held, type Pair, TO_COME } from '../pairs.js';

jest.setTimeout(120_000);

let running: RunningApp;
let pair: Pair;
let mentor: PageClient;
let mentee: PageClient;

beforeAll(async () => {
  running = await startApp();
});
beforeEach(async () => {
  running.clock.set('2026-11-03T09:00:00Z');
  pair = await aPair(running, 'journalist');
  mentor = await PageClient.of(running, pair.mentorEmail);
  mentee = await PageClient.of(running, pair.menteeEmail);
});
afterAll(() => running?.close());

const here = () => `/forloeb/${pair.id}/moeder`;
const TYPED = {
  day: '10.11.2026',
  start: '14',
  minutes: '1:30',
  form: 'video',
  place: 'https://video.example',
};

it('is planned, moved and cancelled by forms, and stands on the front pages of the two', async () => {
  const planned = await mentee.post(`${here()}/nyt`, TYPED);
  expect(planned.status).toBe(303);
  const meeting = planned.location ?? '';
  expect((await mentor.get(meeting)).text).toContain('https://video.example');
  expect((await mentor.get('/uge')).text).toContain(
    'Næste møde Tirsdag 10.11.2026 kl. 14.00 med Mads Mentee',
  );
  expect((await mentee.get('/mit-forloeb')).text).toContain('kl. 14.00 med Mona Mentor');

  const { version } = await mentor.get(`${meeting}/flytning`);
  const moved = { ...TYPED, start: '15.00', version };
  expect((await mentor.post(`${meeting}/flytning`, moved)).status).toBe(303);
  const late = await mentee.post(`${meeting}/flytning`, { ...TYPED, start: '16.00', version });
  expect([late.status, late.text]).toEqual([422, expect.stringContaining('En anden har ændret det')]);
  expect(late.html).toContain('value="16.00"');

  const shown = await mentee.get(meeting);
  expect((await mentee.post(`${meeting}/aflysning`, { version: shown.version })).status).toBe(303);
  expect((await mentor.get(meeting)).text).toContain('Aflyst af mentee');
  expect((await mentee.get('/mit-forloeb')).text).not.toContain('Næste møde');
  expect((await mentor.get(`${meeting}/afholdelse`)).text).toContain('Det er allerede fortalt');
  for (const [reader, front] of [
    [mentor, '/uge'],
    [mentee, '/mit-forloeb'],
  ] as const)
    expect((await reader.get(front)).html).toContain(`href="${here()}"`);
});

it('keeps what was typed where it is refused, with the reason beside the field', async () => {
  const refused = await mentee.post(`${here()}/nyt`, { ...TYPED, day: '1.11.2026' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Vælg en dag og et klokkeslæt, der kommer.');
  expect(refused.html).toContain('value="https://video.example"');
  const empty = await mentee.post(`${here()}/nyt`, {});
  expect(empty.text).toContain('Skriv, hvor længe mødet varer, fx 1 eller 1:30.');
});

it('is told of as held or missed once it has begun', async () => {
  const planned = await pair.mentor.make<MeetingView>(pair.meetings, { ...TO_COME, day: '2026-11-03' });
  const meeting = `/moeder/${planned.id}`;
  expect((await mentor.get(meeting)).text).not.toContain('Fortæl, om mødet blev holdt');
  expect((await mentor.get(`${meeting}/afholdelse`)).text).toContain(
    'Det kan I fortælle, når mødet er begyndt.',
  );
  running.clock.set('2026-11-03T14:00:00Z');
  const { version } = await mentor.get(`${meeting}/afholdelse`);
  expect((await mentor.post(`${meeting}/udeblivelse`, { version, absent: 'mentee' })).status).toBe(303);
  expect((await mentee.get(meeting)).text).toContain('Udeblivelse. Mentee kom ikke');
  const again = await mentee.get(`${meeting}/afholdelse`);
  expect((await mentee.post(`${meeting}/afholdelse`, { version: again.version, minutes: '1' })).status).toBe(
    303,
  );
  expect((await mentor.get(meeting)).text).toContain('Ret dag og varighed');
});

it('shows agenda and notes to the two and to no other page', async () => {
  const { id } = await pair.mentor.make<MeetingView>(pair.meetings, TO_COME);
  await mentee.post(`/moeder/${id}/dagsorden`, { agenda: 'Hemmelig dagsorden' });
  await mentee.post(`/moeder/${id}/noter`, { note: 'Fælles note', isShared: 'true' });
  await mentee.post(`/moeder/${id}/noter`, { note: 'Egen note', isShared: 'false' });
  const unsaid = await mentee.post(`/moeder/${id}/noter`, { note: 'Til hvem?' });
  expect(unsaid.text).toContain('Vælg, hvem der kan læse noten.');
  expect((await mentor.get(`/moeder/${id}`)).text).toContain('Hemmelig dagsorden');
  expect((await mentor.get(`/moeder/${id}`)).text).not.toContain('Egen note');
  const own = /name="noteId" value="([^"]+)"/.exec((await mentee.get(`/moeder/${id}`)).html)?.[1] ?? '';
  expect((await mentee.post(`/moeder/${id}/noter/sletning`, { noteId: own })).status).toBe(303);

  const consultant = await PageClient.of(running, CONSULTANT);
  const leader = await PageClient.of(running, pair.leaderEmail);
  for (const other of [consultant, leader]) {
    const pages = [`/forloeb/${pair.id}`, here(), `/forloeb/${pair.id}/haendelser`, `/moeder/${id}`];
    for (const page of pages)
      expect((await other.get(page)).html).not.toMatch(/Hemmelig|Fælles note|Kantinen/);
  }
  expect((await consultant.get(here())).text).toContain('Tirsdag 10.11.2026');
  expect((await leader.get(here())).text).not.toContain('10.11.2026');
});

it('chases a first contact that is overdue, and notes it late', async () => {
  running.clock.set('2026-11-23T09:00:00Z');
  const consultant = await PageClient.of(running, CONSULTANT);
  const who = 'Menteen skal tage den første kontakt. Fristen var 17.11.2026.';
  expect((await consultant.get(`/forloeb/${pair.id}`)).text).toContain(who);
  expect((await consultant.get('/')).html).toContain(here());
  expect((await consultant.get('/')).text).toContain('Hør, om mentor og mentee har været i kontakt');

  const noted = await consultant.post(`/forloeb/${pair.id}/foerste-kontakt`, { contactDay: '23.11.2026' });
  expect(noted.status).toBe(303);
  expect((await consultant.get(here())).text).toContain(
    'Første kontakt var 23.11.2026, 6 dage efter fristen.',
  );
  expect((await consultant.get('/')).html).not.toContain(here());
});

it('asks each whether they go on, and tells the organiser that one does not', async () => {
  await held(pair);
  expect((await mentee.get(here())).text).toContain('Vil du fortsætte forløbet?');
  expect((await mentee.post(`/forloeb/${pair.id}/afklaring`, {})).text).toContain(
    'Vælg, om du vil fortsætte.',
  );
  expect((await mentee.post(`/forloeb/${pair.id}/afklaring`, { goesOn: 'false' })).status).toBe(303);

  expect((await mentor.get(here())).text).toContain('Forløbet fortsætter ikke.');
  const consultant = await PageClient.of(running, CONSULTANT);
  expect((await consultant.get(`/forloeb/${pair.id}`)).text).toContain('Forløbet fortsætter ikke.');
  expect((await consultant.get('/')).text).toContain('Mentor eller mentee vil ikke fortsætte');
  expect((await mentor.get(here())).text).not.toContain('Planlæg et møde');
});

it('takes no yes before they have met, and says so beside the no that is free', async () => {
  const before = await mentee.get(here());
  expect(before.text).toContain(
    'Du kan svare ja, når I har holdt jeres første møde og registreret det. Vil du ikke fortsætte, kan du sige det nu.',
  );
  expect(before.html).toMatch(/name="goesOn"[^>]* value="false"|value="false"[^>]* name="goesOn"/);
  expect(before.html).not.toContain('value="true"');

  await held(pair);
  const after = await mentee.get(here());
  expect(after.text).not.toContain('Du kan svare ja, når');
  expect(after.html).toContain('value="true"');
});

it('offers to plan a meeting while the course takes any, and asks about going on no longer', async () => {
  expect((await mentee.get(here())).html).toContain(`href="${here()}/nyt"`);
  await pair.mentee.make(`/api/placements/${pair.id}/stop`, { day: '2026-11-03' });

  const over = await mentee.get(here());
  expect(over.html).not.toContain(`href="${here()}/nyt"`);
  expect(over.html).toContain(`href="${here()}/holdt"`);
  expect(over.text).not.toContain('Vil du fortsætte?');
});

it('has no form by its address once the course is stopped, and is told of where it was held before', async () => {
  expect((await mentor.get(`${here()}/nyt`)).html).toContain('name="day"');
  const stop = { day: '2026-11-03', reason: 'Virksomheden lukker' };
  await (await running.as(CONSULTANT)).make(`/api/placements/${pair.id}/stop`, stop);

  const page = await mentor.get(`${here()}/nyt`);
  expect(page.text).toContain('der kan ikke skrives møder på det');
  expect(page.html).not.toContain('name="day"');
  expect((await mentor.get(`${here()}/holdt`)).html).toContain('name="day"');
});
