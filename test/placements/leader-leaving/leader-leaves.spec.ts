import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { type ApiClient, ifMatch } from '../../app/api-client.js';
import { type ActivePlacement, ADDRESS, aLeader, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { aCpr } from '../../app/made-up-numbers.js';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';

jest.setTimeout(120_000);

const FIRST_DAY = '2026-11-10';

let running: RunningApp;
let placement: ActivePlacement;
let consultant: ApiClient;
let successor: Awaited<ReturnType<typeof aLeader>>;
let secondId: string;
let departure: string;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());

beforeEach(async () => {
  running.clock.set('2026-11-03T09:00:00Z');
  consultant = await running.as(CONSULTANT);
  placement = await aPlacement(running, { hasWageCost: false });
  successor = await aLeader(running, placement);
  secondId = await anotherPlacement('2026-12-01');
  departure = `/api/leaders/${placement.leaderId}/departure`;
});

async function anotherPlacement(firstDay: string): Promise<string> {
  const { id: menteeId } = await consultant.make('/api/mentees', {
    name: 'Nora',
    cpr: aCpr(),
    address: ADDRESS,
  });
  const { workplaceId, leaderId } = placement;
  const words = { purpose: 'At falde til', tasks: 'Være med', firstDay, lastDay: '2027-03-31' };
  const made = { scheme: 'jobcenter', menteeId, workplaceId, leaderId, ...words };
  return (await consultant.make('/api/placements', made)).id;
}

const input = () => ({ successorId: successor.leaderId, firstDay: FIRST_DAY });
const plan = () =>
  consultant.read<{ placements: { placementId: string; firstDay: string }[]; version: string }>(
    `${departure}?firstDay=${FIRST_DAY}`,
  );
const statusFor = async (email: string, id: string) =>
  (await (await running.as(email)).get(`/api/placements/${id}`)).status;

it('shows what goes to another, each from its day', async () => {
  const { placements } = await plan();
  const days = Object.fromEntries(placements.map(({ placementId, firstDay }) => [placementId, firstDay]));

  expect(days).toEqual({ [placement.id]: FIRST_DAY, [secondId]: '2026-12-01' });
});

it('gives all of them to the successor from the day, who then sees the earlier months too', async () => {
  await consultant.make(departure, input());
  expect(await statusFor(placement.leaderEmail, placement.id)).toBe(200);
  expect(await statusFor(successor.leaderEmail, placement.id)).toBe(404);

  running.clock.set('2026-11-10T09:00:00Z');
  for (const id of [placement.id, secondId]) {
    expect(await statusFor(placement.leaderEmail, id)).toBe(404);
    expect(await statusFor(successor.leaderEmail, id)).toBe(200);
  }
});

it('keeps who led before', async () => {
  await consultant.make(departure, input());
  const rows = await running.database.asActor(
    { personId: (await consultant.read<{ id: string }>('/api/me')).id, role: 'consultant' },
    (tx) =>
      tx.query<unknown[]>(
        `select leader_id, first_day, last_day from leaderships where placement_id = $1 order by first_day`,
        [placement.id],
      ),
  );

  expect(rows).toEqual([
    { leader_id: placement.leaderId, first_day: '2026-10-01', last_day: '2026-11-09' },
    { leader_id: successor.leaderId, first_day: FIRST_DAY, last_day: null },
  ]);
});

it('leaves alone what ends before the day', async () => {
  const answer = await consultant.read<{ placements: unknown[] }>(`${departure}?firstDay=2027-04-01`);
  expect(answer.placements).toEqual([]);
});

it('refuses a successor of another workplace, and a second departure', async () => {
  const elsewhere = await aPlacement(running, { hasWageCost: false });
  const wrong = { ...input(), successorId: elsewhere.leaderId };
  expect(codes(await consultant.post(departure, wrong))).toEqual(['successor-of-another-workplace']);

  await consultant.make(departure, input());
  expect(codes(await consultant.post(departure, input()))).toEqual(['left-already']);
});

it('does nothing where something else is to be handed over than was shown', async () => {
  const { version } = await plan();
  const thirdId = await anotherPlacement('2026-11-15');

  expect((await consultant.post(departure, input(), ifMatch({ version }))).status).toBe(412);
  expect(await statusFor(placement.leaderEmail, thirdId)).toBe(200);
  expect((await consultant.post(departure, input(), ifMatch(await plan()))).status).toBe(201);
});

it('happens once where two do it at the same moment', async () => {
  const answers = await allAtOnce<{ status: number }>(running, `leaders where id = '${placement.leaderId}'`, [
    () => consultant.post(departure, input()),
    () => consultant.post(departure, input()),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([201, 422]);
});

it('is looked over on a page before it is done', async () => {
  const pages = await PageClient.of(running, CONSULTANT);
  const page = `/forloeb/${placement.id}/leder/stopper`;
  expect((await pages.get(`/forloeb/${placement.id}/leder`)).html).toContain(`href="${page}"`);
  expect((await pages.get(`${page}?successorId=${successor.leaderId}&firstDay=`)).status).toBe(422);

  const shown = await pages.get(`${page}?successorId=${successor.leaderId}&firstDay=10.11.2026`);
  expect(shown.text).toContain('Nora 01.12.2026');
  const fields = { ...input(), firstDay: '10.11.2026', version: shown.version };
  const done = await pages.post(page, fields);
  expect([done.status, done.location]).toEqual([303, `/forloeb/${placement.id}#personer`]);
  expect((await (await PageClient.of(running, placement.leaderEmail)).get(page)).status).toBe(403);
});
