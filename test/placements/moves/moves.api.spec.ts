import type { MovesView } from '../../../src/placements/moves/move.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes, submitted, work } from '../../app/claim-steps.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { entryOf, signInMentee, statusOf } from './moves.js';

let running: RunningApp;
let consultant: ApiClient;
let mentee: ApiClient;
let placement: ActivePlacement;
let at: string;

beforeAll(async () => {
  running = await startApp();
  consultant = await running.as(CONSULTANT);
});
afterAll(() => running?.close());
beforeEach(async () => {
  placement = await aPlacement(running);
  mentee = await running.as(await signInMentee(running, placement));
  at = `/api/placements/${placement.id}`;
});

const moves = (client: ApiClient) => client.read<MovesView>(`${at}/moves`);
const write = (day: string) => placement.mentor.post(`${at}/time-entries`, entryOf(day));

describe('a course that pauses', () => {
  beforeEach(() => consultant.make(`${at}/pause`, { day: '2026-10-20', expectedReturnDay: '2026-12-01' }));

  it('takes no hours on the days of the pause, and those before it', async () => {
    expect(await statusOf(placement.mentor, placement.id)).toMatchObject({ status: 'paused' });

    expect(codes(await write('2026-10-20'))).toEqual(['course-rests']);
    expect((await write('2026-10-19')).status).toBe(201);
  });

  it('takes hours again from the day of the return', async () => {
    await consultant.make(`${at}/return`, { day: '2026-11-02' });

    expect(await statusOf(placement.mentor, placement.id)).toMatchObject({ status: 'active' });
    expect(codes(await write('2026-11-01'))).toEqual(['course-rests']);
    expect((await write('2026-11-02')).status).toBe(201);
  });

  it('asks nobody for a reason', async () => {
    const answer = await consultant.post(`${at}/pause`, {
      day: '2026-10-20',
      expectedReturnDay: '2026-12-01',
      reason: 'Syg',
    });

    expect(answer.status).toBe(422);
  });

  it('is paused by the consultant alone', async () => {
    const pause = { day: '2026-10-20', expectedReturnDay: '2026-12-01' };
    for (const client of [placement.leader, placement.mentor, mentee, await running.as(CASEWORKER)]) {
      expect((await client.post(`${at}/pause`, pause)).status).toBe(403);
    }
  });
});

describe('a course that is stopped', () => {
  it.each(['mentor', 'mentee', 'leader'] as const)('by the %s ends that day, at once', async (who) => {
    const client = who === 'mentee' ? mentee : placement[who];
    await client.make(`${at}/stop`, { day: '2026-11-02' });

    expect(await statusOf(client, placement.id)).toMatchObject({
      status: 'broken-off',
      lastDay: '2026-11-02',
    });
    expect((await write('2026-11-02')).status).toBe(201);
    expect(codes(await write('2026-11-03'))).toContain('outside-placement');
  });

  it('by the mentee takes no reason', async () => {
    const answer = await mentee.post(`${at}/stop`, { day: '2026-11-02', reason: 'Derfor' });

    expect(codes(answer)).toEqual(['reason-not-asked']);
    expect(await statusOf(mentee, placement.id)).toMatchObject({ status: 'active' });
  });

  it('is told of to everybody in it, and to staff alone by whom and why', async () => {
    await placement.mentor.make(`${at}/stop`, { day: '2026-11-02', reason: 'Vi passer ikke sammen' });
    const that = { move: 'stop', day: '2026-11-02' };

    expect((await moves(consultant)).items).toEqual([
      expect.objectContaining({
        ...that,
        byName: 'Mona Mentor',
        byRole: 'mentor',
        reason: 'Vi passer ikke sammen',
        isUnseen: true,
      }),
    ]);
    for (const client of [placement.leader, mentee]) {
      expect((await moves(client)).items).toEqual([
        expect.objectContaining({ ...that, byName: null, byRole: null, reason: null, isUnseen: false }),
      ]);
    }
    const logged = await ask(
      running.urls.superuserUrl,
      `select details::text from audit_events where what = 'placement.stopped' and placement_id = '${placement.id}'`,
    );
    expect(logged).toEqual([{ details: '{"day": "2026-11-02"}' }]);
  });

  it('is nobody else’s to stop or to see', async () => {
    const other = await aPlacement(running);

    for (const client of [other.leader, other.mentor]) {
      expect((await client.post(`${at}/stop`, { day: '2026-11-02' })).status).toBe(404);
      expect((await client.get(`${at}/moves`)).status).toBe(404);
    }
  });

  it('is marked as seen by a consultant, once', async () => {
    await mentee.make(`${at}/stop`, { day: '2026-11-02' });
    expect((await mentee.post(`${at}/stop/seen`)).status).toBe(403);

    await consultant.make(`${at}/stop/seen`);
    await consultant.make(`${at}/stop/seen`);

    expect((await moves(consultant)).items[0]).toMatchObject({ isUnseen: false });
    const seen = `select from audit_events where what = 'placement.stop-seen' and placement_id = '${placement.id}'`;
    expect(await ask(running.urls.superuserUrl, seen)).toHaveLength(1);
  });

  it('has nothing to see before it is stopped', async () => {
    expect((await consultant.post(`${at}/stop/seen`)).status).toBe(404);
  });

  it('keeps its last day where a grant that was recommended before is granted after', async () => {
    const { id } = await consultant.make(`${at}/grants`, {
      firstDay: '2027-04-01',
      lastDay: '2027-06-30',
      grantedMinutes: 600,
      beyondOrdinary: 'Daglig støtte i flere måneder',
      decisiveBecause: 'Ellers holder ansættelsen ikke',
    });
    await consultant.make(`/api/grants/${id}/recommendation`);
    await mentee.make(`${at}/stop`, { day: '2026-11-02' });

    await (
      await running.as(CASEWORKER)
    ).make(`/api/grants/${id}/decision`, {
      outcome: 'granted',
      reason: 'Opfylder betingelserne',
    });
    expect(await statusOf(consultant, placement.id)).toMatchObject({ lastDay: '2026-11-02' });
  });

  it('lets the hours before be claimed, and no month after', async () => {
    await work(placement, '2026-10-30', 60);
    await placement.mentor.make(`${at}/stop`, { day: '2026-10-30' });

    expect((await submitted(placement)).status).toBe('submitted');
    expect(
      (await placement.leader.post('/api/claims', { placementId: placement.id, month: '2026-12' })).status,
    ).toBe(422);
  });
});

describe('a course that is ended', () => {
  it('by the consultant before its last day says what is agreed', async () => {
    expect(codes(await consultant.post(`${at}/ending`, { day: '2026-11-02' }))).toEqual(['reason-missing']);
    expect((await placement.leader.post(`${at}/ending`, { day: '2026-11-02' })).status).toBe(403);

    await consultant.make(`${at}/ending`, { day: '2026-11-02', reason: 'Fuldt job fra i dag' });
    expect(await statusOf(consultant, placement.id)).toMatchObject({
      status: 'ended',
      lastDay: '2026-11-02',
    });
  });

  it('is opened again with a reason, from a day after, and rests in between', async () => {
    await consultant.make(`${at}/ending`, { day: '2026-10-30', reason: 'Aftalt' });
    const reopening = { day: '2026-11-02', lastDay: '2027-02-28', reason: 'Jobbet faldt væk' };
    expect((await placement.leader.post(`${at}/reopening`, reopening)).status).toBe(403);

    await consultant.make(`${at}/reopening`, reopening);

    expect(await statusOf(consultant, placement.id)).toMatchObject({
      status: 'active',
      lastDay: '2027-02-28',
    });
    expect(codes(await write('2026-10-31'))).toEqual(['course-rests']);
    expect((await write('2026-10-30')).status).toBe(201);
    expect((await write('2026-11-02')).status).toBe(201);
  });
});

describe('a course that never began', () => {
  it('is withdrawn by the consultant, who says why', async () => {
    await ask(
      running.urls.superuserUrl,
      `update placements set status = 'matched' where id = '${placement.id}'`,
    );
    expect((await consultant.post(`${at}/withdrawal`, {})).status).toBe(422);

    await consultant.make(`${at}/withdrawal`, { reason: 'Fik ordinært job' });
    expect(await statusOf(consultant, placement.id)).toMatchObject({ status: 'withdrawn' });
    expect(codes(await consultant.post(`${at}/stop`, { day: '2026-11-02', reason: 'x' }))).toEqual([
      'move-not-legal',
    ]);
  });
});
