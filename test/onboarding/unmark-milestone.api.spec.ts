import type { Problem } from '../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

let running: RunningApp;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
});
beforeEach(async () => {
  placement = await aPlacement(running);
});
afterAll(() => running.close());

const marks = () => `/api/placements/${placement.id}/milestone-marks`;
const mark = (code: string, by = placement.leader) => by.make(marks(), { code, day: '2026-10-05' });
const reached = async () =>
  (
    await placement.leader.read<{ milestones: { code: string; reachedDay: string | null }[] }>(
      `/api/placements/${placement.id}/onboarding`,
    )
  ).milestones.flatMap(({ code, reachedDay }) => (reachedDay === null ? [] : [code]));

it('takes back a mark that somebody else set, and keeps its day in the log', async () => {
  await mark('safety');
  const answer = await placement.mentor.ask('DELETE', `${marks()}/safety`);

  expect([answer.status, await reached()]).toEqual([204, []]);
  const events = await ask<{ details: unknown }>(
    running.urls.ownerUrl,
    `select details from audit_events where placement_id = '${placement.id}' and what = 'milestone.taken-back'`,
  );
  expect(events).toEqual([{ details: { code: 'safety', day: '2026-10-05' } }]);
});

it('is for the consultant too, and for nobody whom the milestone is not theirs to mark', async () => {
  await mark('practical-matters');
  const byMentor = await placement.mentor.ask<Problem>('DELETE', `${marks()}/practical-matters`);
  expect([byMentor.status, byMentor.body.errors[0]?.code]).toEqual([422, 'milestone-of-another']);
  const caseworker = await running.as(CASEWORKER);
  expect((await caseworker.ask('DELETE', `${marks()}/practical-matters`)).status).toBe(403);
  expect(await reached()).toEqual(['practical-matters']);

  const consultant = await running.as(CONSULTANT);
  expect((await consultant.ask('DELETE', `${marks()}/practical-matters`)).status).toBe(204);
  expect(await reached()).toEqual([]);
});

it('can be marked again', async () => {
  await mark('safety');
  await placement.leader.ask('DELETE', `${marks()}/safety`);
  await mark('safety');

  expect(await reached()).toEqual(['safety']);
});
