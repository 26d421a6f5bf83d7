import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { MeetingView } from '../../src/meetings/meeting.view.js';
import { ifMatch } from '../app/api-client.js';
import { aMentor } from '../app/builders.js';
import { codes } from '../app/claim-steps.js';
import { PageClient } from '../app/page-client.js';
import { CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { aPair, type Pair, TO_COME } from './pairs.js';

jest.setTimeout(60_000);

let running: RunningApp;
let pair: Pair;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());
beforeEach(async () => {
  running.clock.set('2026-11-03T09:00:00Z');
  pair = await aPair(running);
});

const plan = (change: object = {}) => pair.mentor.make<MeetingView>(pair.meetings, { ...TO_COME, ...change });
const asItIs = (id: string) => pair.mentee.read<MeetingView>(`/api/meetings/${id}`);
const CANCELLED = { status: 'cancelled', cancelledBy: 'course', version: 2, place: 'Kantinen' };

it('cancels what was planned for the days of the next mentor, and lets what is earlier stand', async () => {
  const before = await plan({ day: '2026-11-09' });
  const after = await plan();
  const consultant = await running.as(CONSULTANT);
  const { mentorId } = await aMentor(running, pair.workplaceId, 'Maja Ny');
  await consultant.make(`/api/placements/${pair.id}/mentor`, { mentorId, firstDay: '2026-11-10' });

  expect(await asItIs(before.id)).toMatchObject({ status: 'planned' });
  expect(await asItIs(after.id)).toMatchObject(CANCELLED);
  const file = await pair.mentor.get(`/api/meetings/${after.id}/calendar`);
  expect(file.bytes.toString()).toMatch(/METHOD:CANCEL[^]*SEQUENCE:1[^]*STATUS:CANCELLED/);
  const pages = await PageClient.of(running, pair.menteeEmail);
  expect((await pages.get(`/moeder/${after.id}`)).text).toContain(
    'Aflyst, fordi I ikke er mentor og mentee den dag',
  );
});

it('cancels what was planned for after the course', async () => {
  const { id } = await plan();
  const consultant = await running.as(CONSULTANT);
  await consultant.make(`/api/placements/${pair.id}/ending`, { day: '2026-11-03', reason: 'Job' });

  expect(await asItIs(id)).toMatchObject(CANCELLED);
});

it('takes one meeting at a time of a pair', async () => {
  const first = await plan();
  expect(codes(await pair.mentee.post(pair.meetings, TO_COME))).toEqual(['meeting-at-that-time']);
  const second = await plan({ start: '16:00' });
  const moved = await pair.mentor.post(`/api/meetings/${second.id}/moves`, TO_COME, ifMatch(second));
  expect(codes(moved)).toEqual(['meeting-at-that-time']);
  await pair.mentor.post(`/api/meetings/${first.id}/cancellation`);
  expect(await plan()).toMatchObject({ status: 'planned' });
});
