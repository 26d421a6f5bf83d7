import type { ClaimView } from '../../../src/claims/claim.view.js';
import type { TimeEntryView } from '../../../src/hours/time-entry.view.js';
import { type ActivePlacement, aPlacement, approveWageCost } from '../../app/builders.js';
import { PARTY_KNOWS, draft, submitted, work } from '../../app/claim-steps.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

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

const page = async ({ id }: ClaimView, reader = leader) => (await reader.get(`/krav/${id}`)).text;

it('shows every factor of every line, and the hours that it adds up', async () => {
  await work(placement, '2026-10-06', 450);
  await approveWageCost(running, placement, '2026-10-15');
  await work(placement, '2026-10-20', 60);
  const claim = await submitted(placement);

  const text = await page(claim);
  expect(text).toContain('Sagsbehandleren skal afgøre kravet.');
  expect(text).toContain('7,5 timer × 247,99 kr. = 1.859,93 kr. afrundet til hele øre');
  expect(text).toContain('06.10.2026 kl. 08.00–15.30: 7,5 timer, Oplæring');
  expect(text).toContain('1 time × 247,99 kr. = 247,99 kr.');
  expect(text).toContain('Alle linjer: 8,5 timer, 2.107,92 kr.');
  expect(text).toMatch(/Bevillingens timer .* 10 timer 8,5 timer 1,5 timer/);
  expect(text).not.toContain('Loft');
});

it('numbers the lines in the order of their days, before it is sent and after', async () => {
  for (const [day, minutes] of [
    ['2026-10-05', 30],
    ['2026-10-13', 60],
    ['2026-10-20', 90],
    ['2026-10-27', 120],
  ] as const) {
    if (day > '2026-10-05') await approveWageCost(running, placement, day);
    await work(placement, day, minutes);
  }
  const minutesOf = ({ lines }: ClaimView) => lines.map(({ minutes }) => minutes);

  expect(minutesOf(await draft(placement))).toEqual([30, 60, 90, 120]);
  const [claim] = (await placement.leader.read<{ items: ClaimView[] }>('/api/claims')).items;
  await placement.leader.make(`/api/claims/${claim?.id}/submission`, { declaration: true });
  expect(minutesOf(await placement.leader.read<ClaimView>(`/api/claims/${claim?.id}`))).toEqual([
    30, 60, 90, 120,
  ]);
});

it('shows the ceiling that cuts what an hour costs', async () => {
  await work(placement, '2026-10-06', 90);
  await ask(
    running.urls.superuserUrl,
    `insert into parameters (id, code, first_day, value, status, author_id, created_at, decided_by, decided_at)
     select gen_random_uuid(), 'wage-cost-ceiling-ore', '2026-01-01', 20000, 'approved', min(id::text)::uuid, now(),
       max(id::text)::uuid, now() from people`,
  );
  const claim = await submitted(placement);
  await ask(running.urls.superuserUrl, "delete from parameters where code = 'wage-cost-ceiling-ore'");

  const text = await page(claim);
  expect(text).toContain('1,5 timer × 200,00 kr. = 300,00 kr.');
  expect(text).toContain(
    'Lønomkostning 247,99 kr. pr. time Loft 200,00 kr. pr. time, som er det, der betales',
  );
});

it('shows a draft as it would be now, with what cannot be paid', async () => {
  placement = await aPlacement(running, { hasWageCost: false });
  leader = await PageClient.of(running, placement.leaderEmail);
  await approveWageCost(running, placement, '2026-10-06');
  await work(placement, '2026-10-05', 60);
  await work(placement, '2026-10-06', 60);
  const transport = { day: '2026-10-07', start: '08:00', minutes: 30, activity: 'transport' };
  await placement.mentor.make(`/api/placements/${placement.id}/time-entries`, transport);
  const claim = await draft(placement);

  const text = await page(claim);
  expect(text).toContain('1 time × 247,99 kr.');
  expect(text).toContain('Lønomkostningen er ikke godkendt for 05.10.2026.');
  expect(text).toContain('0,5 time i kravet er transport, som ikke betales.');
});

it('shows what was decided of each line, why, and by whom', async () => {
  await work(placement, '2026-10-06', 60);
  await approveWageCost(running, placement, '2026-10-15');
  await work(placement, '2026-10-20', 30);
  const claim = await submitted(placement);
  const caseworker = await running.as(CASEWORKER);
  const lines = claim.lines.map(({ id, minutes }) =>
    minutes === 60
      ? { id, outcome: 'approved' }
      : { id, outcome: 'refused', reasonCode: 'hours-not-documented', reason: 'Mentor holdt ferie' },
  );
  await caseworker.make(`/api/claims/${claim.id}/decision`, { lines, ...PARTY_KNOWS });

  const text = await page(claim);
  expect(text).toContain('Kravet er delvist godkendt. Det godkendte beløb udbetales i økonomisystemet.');
  expect(text).toContain('Søgt 371,99 kr., godkendt 247,99 kr.');
  expect(text).toContain('Afgørelse Afslået: Timerne er ikke dokumenteret Begrundelse Mentor holdt ferie');
  expect(text).toContain('Afgørelse Godkendt');
  expect(text).toContain('Derfor er noget af kravet afslået Linje 2, ');
  expect(text).toContain(
    'Alle linjer: 1,5 timer, 371,99 kr. Godkendt: 1 time, 247,99 kr. Afslået: 0,5 time, 124,00 kr.',
  );
  const staffs = await page(claim, await PageClient.of(running, 'revisor@limstrup.example'));
  expect(staffs).toMatch(/Afgjort 03\.11\.2026 kl\. 10\.00 af \w+ Sagsbehandler/);
});

describe('a claim that has let go of its hours', () => {
  const entries = () =>
    placement.leader.read<TimeEntryView[]>(`/api/placements/${placement.id}/time-entries?month=2026-10`);

  async function dropHours() {
    for (const { id, version } of await entries()) {
      await placement.leader.ask('DELETE', `/api/time-entries/${id}`, undefined, {
        'if-match': `"${version}"`,
      });
    }
    expect(await entries()).toEqual([]);
  }

  it('shows them as they were, when they are refused and changed since', async () => {
    await work(placement, '2026-10-06', 60);
    const claim = await submitted(placement);
    const [line] = claim.lines;
    const refusal = { outcome: 'refused', reasonCode: 'not-mentor-work', reason: 'Det var oprydning' };
    const lines = [{ id: line?.id, ...refusal }];
    await (await running.as(CASEWORKER)).make(`/api/claims/${claim.id}/decision`, { lines, ...PARTY_KNOWS });
    await dropHours();

    expect(await page(claim)).toContain('06.10.2026 kl. 08.00–09.00: 1 time, Oplæring');
  });

  it('shows them as they were, when it is withdrawn', async () => {
    await work(placement, '2026-10-06', 60);
    const claim = await submitted(placement);
    await placement.leader.make(`/api/claims/${claim.id}/withdrawal`);
    await dropHours();

    expect(await page(claim)).toContain('06.10.2026 kl. 08.00–09.00: 1 time, Oplæring');
  });

  it('shows those it was sent with the last time', async () => {
    await work(placement, '2026-10-06', 60);
    const claim = await submitted(placement);
    const caseworker = await running.as(CASEWORKER);
    await caseworker.make(`/api/claims/${claim.id}/return`, { because: 'Det var den 7.' });
    await dropHours();
    await work(placement, '2026-10-07', 60);
    await placement.leader.make(`/api/claims/${claim.id}/submission`, { declaration: true });
    await placement.leader.make(`/api/claims/${claim.id}/withdrawal`);

    const text = await page(claim);
    expect(text).toContain('07.10.2026 kl. 08.00–09.00: 1 time, Oplæring');
    expect(text).not.toContain('06.10.2026 kl.');
  });
});

it('is not there for a leader of another workplace, and a mentor does not see the money', async () => {
  const claim = await draft(placement);
  const other = await aPlacement(running);
  const status = async (email: string) =>
    (await (await PageClient.of(running, email)).get(`/krav/${claim.id}`)).status;

  expect(await status(placement.leaderEmail)).toBe(200);
  expect(await status(other.leaderEmail)).toBe(404);
  expect(await status(placement.mentorEmail)).toBe(404);
});

it('notes that the case was looked at', async () => {
  const claim = await draft(placement);
  await page(claim, await PageClient.of(running, 'revisor@limstrup.example'));

  const looks = await ask(
    running.urls.superuserUrl,
    `select how, purpose from access_log where placement_id = '${placement.id}' and actor_role = 'auditor'`,
  );
  expect(looks).toEqual([{ how: 'page', purpose: 'case' }]);
});
