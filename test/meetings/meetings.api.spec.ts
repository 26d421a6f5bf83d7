import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { MeetingView } from '../../src/meetings/meeting.view.js';
import { ifMatch } from '../app/api-client.js';
import { codes } from '../app/claim-steps.js';
import { PageClient } from '../app/page-client.js';
import { CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { allAtOnce } from '../database/all-at-once.js';
import { ask } from '../database/ask.js';
import { aPair, held, on, OVER, type Pair, TO_COME } from './pairs.js';

jest.setTimeout(120_000);

let running: RunningApp;
let pair: Pair;

beforeAll(async () => {
  running = await startApp();
});
beforeEach(async () => {
  running.clock.set('2026-11-03T09:00:00Z');
  pair = await aPair(running, 'graduate');
});
afterAll(() => running?.close());

const plan = (facts: Record<string, unknown> = {}) =>
  pair.mentee.make<MeetingView>(pair.meetings, { ...TO_COME, ...facts });
const later = () => on(running, pair, '2026-11-11T09:00:00Z');

it('is planned by one of the two, moved by the other, and held with the length that it had', async () => {
  const planned = await plan();
  const moved = await pair.mentor.post<MeetingView>(
    `/api/meetings/${planned.id}/moves`,
    { ...TO_COME, day: '2026-11-10', start: '15:30', form: 'video', place: 'https://video.example/1' },
    ifMatch(planned),
  );
  expect(moved.body).toMatchObject({ start: '15:30', form: 'video', status: 'planned', version: 2 });

  await later();
  const { body } = await pair.mentee.post<MeetingView>(`/api/meetings/${planned.id}/holding`, {
    minutes: 75,
  });
  expect(body).toMatchObject({ status: 'held', minutes: 75, day: '2026-11-10', isOwn: true });
});

it('is planned for a time to come, and is not held before it has begun', async () => {
  expect(
    codes(await pair.mentor.post(pair.meetings, { ...TO_COME, day: '2026-11-03', start: '10:00' })),
  ).toEqual(['meeting-in-the-past']);
  const { id } = await plan({ day: '2026-11-03', start: '10:01' });
  expect(codes(await pair.mentor.post(`/api/meetings/${id}/holding`, { minutes: 60 }))).toEqual([
    'meeting-not-begun',
  ]);

  running.clock.set('2026-11-03T09:01:00Z');
  expect((await pair.mentor.post(`/api/meetings/${id}/holding`, { minutes: 60 })).status).toBe(200);
});

it('is registered in one step where it was held already, and a fifth one in a course of three to four', async () => {
  for (const day of ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02'])
    expect(await held(pair, { day })).toMatchObject({ status: 'held', minutes: 90, form: 'phone' });

  const early = { ...OVER, day: '2026-11-04' };
  expect(codes(await pair.mentor.post(`/api/placements/${pair.id}/held-meetings`, early))).toEqual([
    'meeting-not-begun',
  ]);
});

it('is cancelled by either without a reason, and never once it was held', async () => {
  const { id } = await plan();
  const cancelled = await pair.mentor.post<MeetingView>(`/api/meetings/${id}/cancellation`);
  expect(cancelled.body).toMatchObject({ status: 'cancelled', cancelledBy: 'mentor' });

  const { id: heldId } = await held(pair);
  expect(codes(await pair.mentee.post(`/api/meetings/${heldId}/cancellation`))).toEqual(['meeting-status']);
});

it('that was written on a wrong day is put right, also on the page', async () => {
  const { id } = await held(pair);
  const at = `/api/meetings/${id}/holding`;
  expect(codes(await pair.mentee.post(at, { minutes: 60, day: '2026-09-01' }))).toEqual(['before-the-pair']);
  const right = await pair.mentee.post<MeetingView>(at, { minutes: 60, day: '2026-10-30' });
  expect(right.body).toMatchObject({ status: 'held', day: '2026-10-30', start: '14:00', minutes: 60 });

  const page = await PageClient.of(running, pair.mentorEmail);
  const { version } = await page.get(`/moeder/${id}/afholdelse`);
  const typed = { version, day: '31.10.2026', start: '15.30', minutes: '1' };
  expect((await page.post(`/moeder/${id}/afholdelse`, typed)).status).toBe(303);
  expect(await pair.mentor.read(`/api/meetings/${id}`)).toMatchObject({ day: '2026-10-31', start: '15:30' });
});

it('may be missed, and who stayed away is told to the two alone', async () => {
  const { id } = await plan();
  await later();
  const missed = await pair.mentor.post<MeetingView>(`/api/meetings/${id}/no-show`, { absent: 'mentee' });
  expect(missed.body).toMatchObject({ status: 'no-show', absent: 'mentee' });

  const consultant = await running.as(CONSULTANT);
  expect(await consultant.read(`/api/meetings/${id}`)).toMatchObject({
    status: 'no-show',
    absent: null,
    isOwn: false,
  });
  const corrected = await pair.mentee.post<MeetingView>(`/api/meetings/${id}/holding`, { minutes: 30 });
  expect(corrected.body).toMatchObject({ status: 'held', absent: null });
});

it('is told to staff without its place and form, and to the leader once it was held', async () => {
  const { id } = await plan();
  const consultant = await running.as(CONSULTANT);
  expect(await consultant.read(pair.meetings)).toEqual([
    expect.objectContaining({ day: '2026-11-10', minutes: 60, form: null, place: null, isOwn: false }),
  ]);
  expect(await pair.leader.read(pair.meetings)).toEqual([]);
  expect((await pair.leader.get(`/api/meetings/${id}`)).status).toBe(404);

  const { id: heldId } = await held(pair);
  expect(await pair.leader.read(pair.meetings)).toEqual([
    expect.objectContaining({ id: heldId, day: '2026-11-02', minutes: 90, kind: null, form: null }),
  ]);
});

it('is nothing to another pair', async () => {
  const { id } = await plan();
  const others = await aPair(running);

  for (const other of [others.mentor, others.mentee, others.leader]) {
    expect((await other.get(`/api/meetings/${id}`)).status).toBe(404);
    expect((await other.get(pair.meetings)).status).toBe(404);
  }
  expect((await others.mentor.post(`/api/meetings/${id}/cancellation`)).status).toBe(404);
  expect((await others.mentor.post(pair.meetings, TO_COME)).status).toBe(404);
});

it('asks which version is moved, and refuses what another moved meanwhile', async () => {
  const planned = await plan();
  const moves = `/api/meetings/${planned.id}/moves`;
  expect((await pair.mentor.post(moves, TO_COME)).status).toBe(428);
  expect((await pair.mentor.post(moves, { ...TO_COME, start: '15:00' }, ifMatch(planned))).status).toBe(200);
  expect((await pair.mentee.post(moves, { ...TO_COME, start: '16:00' }, ifMatch(planned))).status).toBe(412);
});

it('goes where the first of two moved it, when both do so at once', async () => {
  const planned = await plan();
  const to = (start: string, by = pair.mentor) =>
    by.post(`/api/meetings/${planned.id}/moves`, { ...TO_COME, start }, ifMatch(planned));
  const answers = await allAtOnce(running, `placements where id = '${pair.id}'`, [
    () => to('15:00'),
    () => to('16:00', pair.mentee),
  ]);

  expect(answers.map(({ status }) => status)).toEqual([200, 412]);
  expect(await pair.mentee.read(`/api/meetings/${planned.id}`)).toMatchObject({ start: '15:00', version: 2 });
});

it('is planned once, however often the button is pressed', async () => {
  const key = { 'idempotency-key': 'twice' };
  const one = await pair.mentee.post<MeetingView>(pair.meetings, TO_COME, key);
  const other = await pair.mentee.post<MeetingView>(pair.meetings, TO_COME, key);

  expect(other.body.id).toBe(one.body.id);
  expect(await pair.mentee.read(pair.meetings)).toHaveLength(1);
});

it('leaves events that tell of no place and of nobody', async () => {
  const { id } = await plan();
  await later();
  await pair.mentor.post(`/api/meetings/${id}/no-show`, { absent: 'mentee' });

  const events = await ask<{ what: string; details: unknown }>(
    running.urls.ownerUrl,
    "set limstift.maintenance = 'on'",
    `select what, details from audit_events where subject_id = '${id}' order by position`,
  );
  expect(events).toEqual([
    { what: 'meeting.planned', details: { day: '2026-11-10', minutes: 60 } },
    { what: 'meeting.missed', details: { day: '2026-11-10', minutes: 60 } },
  ]);
});

it('begins with a clarification meeting where the scheme says that it must', async () => {
  const doctors = await aPair(running, 'doctor');
  const register = `/api/placements/${doctors.id}/held-meetings`;
  const refusal = await doctors.mentor.post(register, OVER);
  expect(codes(refusal)).toEqual(['clarification-meeting-first']);
  expect(refusal.body.errors[0]?.detail).toContain('Lægernes Mentorprogram, »Rammer«');

  await held(doctors, { kind: 'clarification', day: '2026-10-12' });
  await held(doctors);
  const early = { ...OVER, day: '2026-10-11' };
  expect(codes(await doctors.mentor.post(register, early))).toEqual(['clarification-meeting-first']);
  expect(
    codes(await doctors.mentor.post(register, { ...OVER, start: '16:00', kind: 'clarification' })),
  ).toEqual(['clarification-meeting-already']);
  expect(codes(await pair.mentor.post(pair.meetings, { ...TO_COME, kind: 'clarification' }))).toEqual([
    'no-clarification-meeting',
  ]);
});

it('is of the mentor who has its day', async () => {
  const { workplaceId } = pair;
  const consultant = await running.as(CONSULTANT);
  const { id: mentorId } = await consultant.make('/api/mentors', {
    kind: 'company-employee',
    workplaceId,
    name: 'Nis Næste',
    email: `naeste-${pair.id}@firma.example`,
    phone: '20304052',
    qualifications: 'Fem år på lageret',
  });
  await consultant.make(`/api/placements/${pair.id}/mentor`, { mentorId, firstDay: '2026-11-09' });

  expect(codes(await pair.mentor.post(pair.meetings, TO_COME))).toEqual(['day-of-another-mentor']);
  expect((await pair.mentor.post(pair.meetings, { ...TO_COME, day: '2026-11-08' })).status).toBe(201);
  expect((await pair.mentee.post(pair.meetings, TO_COME)).status).toBe(201);
});
