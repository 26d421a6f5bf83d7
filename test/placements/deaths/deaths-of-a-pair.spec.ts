import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { DeathView } from '../../../src/placements/deaths/death.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { aPlacement } from '../../app/builders.js';
import { aCourseOfAPair, COORDINATOR } from '../../app/course-of-a-pair.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

const TOLD = { day: '2026-11-01', toldBy: 'Menteens søster' };

let running: RunningApp;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());

it('is written and taken back on the courses that coordinators run by them alone', async () => {
  const placement = await aPlacement(running);
  const consultant = await running.as(CONSULTANT);
  const caseworker = await running.as(CASEWORKER);
  const deaths = `/api/placements/${placement.id}/deaths`;
  const ofMentee = { ...TOLD, partyId: placement.menteeId };
  const [ofWorkplace] = await consultant.make<DeathView[]>(deaths, ofMentee);
  const course = await aCourseOfAPair(running);
  const coordinator = await running.as(COORDINATOR);
  const { mentee } = await coordinator.read<{ mentee: { id: string } }>(`/api/placements/${course.id}`);
  const own = `/api/placements/${course.id}/deaths`;
  expect((await coordinator.post(deaths, ofMentee)).status).toBe(403);
  expect((await consultant.post(own, { ...TOLD, partyId: mentee.id })).status).toBe(403);
  const [ofPair] = await coordinator.make<DeathView[]>(own, { ...TOLD, partyId: mentee.id });
  const page = await PageClient.of(running, COORDINATOR);
  expect((await page.get(`/forloeb/${course.id}`)).text).toContain(
    'Menteen er død. Koordinatoren skal afslutte forløbet senest 10.11.2026.',
  );
  const back = async (by: ApiClient, death: DeathView | undefined) =>
    (await by.post(`/api/deaths/${death?.id}/taken-back`, { reason: 'Det var en anden' })).status;

  for (const other of [consultant, caseworker]) expect(await back(other, ofPair)).toBe(403);
  expect([403, 404]).toContain(await back(coordinator, ofWorkplace));
  const told = await ask(
    running.urls.superuserUrl,
    `select from audit_events where what = 'death.taken-back'
     and subject_id in ('${ofPair?.id}', '${ofWorkplace?.id}')`,
  );
  expect(told).toEqual([]);
  expect(await coordinator.read(own)).toMatchObject([{ takenBackAt: null }]);

  expect(await back(coordinator, ofPair)).toBe(201);
  expect(await back(caseworker, ofWorkplace)).toBe(201);
});
