import type { PlacementView } from '../../../src/placements/placement.view.js';
import type { Answer, ApiClient, Problem } from '../../app/api-client.js';
import { type ActivePlacement, aLeader, aMentor, aPlacement } from '../../app/builders.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';

let running: RunningApp;
let consultant: ApiClient;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
  consultant = await running.as(CONSULTANT);
});
beforeEach(async () => {
  running.clock.set('2026-11-03T09:00:00Z');
  placement = await aPlacement(running);
});
afterAll(() => running.close());

const codes = ({ body }: Answer<Problem>) => body.errors.map(({ code }) => code);
const view = () => consultant.read<PlacementView>(`/api/placements/${placement.id}`);
const pick = (mentorId: string, firstDay: string) =>
  placement.leader.post(`/api/placements/${placement.id}/mentor`, { mentorId, firstDay });
const seenBy = (emails: string[], id = placement.id) =>
  Promise.all(
    emails.map(async (email) => (await (await running.as(email)).get(`/api/placements/${id}`)).status),
  );
const write = (day: string) =>
  placement.leader.post(`/api/placements/${placement.id}/time-entries`, {
    day,
    start: '08:00',
    minutes: 60,
    activity: 'meeting',
  });

describe('a mentor', () => {
  it('picked by mistake gives way to another from the same day', async () => {
    const { mentorId } = await aMentor(running, placement.workplaceId);

    expect((await pick(mentorId, '2026-10-01')).status).toBe(201);
    expect((await view()).mentor?.id).toBe(mentorId);
    expect((await placement.mentor.get(`/api/placements/${placement.id}`)).status).toBe(404);
  });

  it('with hours stays the mentor of those days', async () => {
    const { mentorId } = await aMentor(running, placement.workplaceId);
    await write('2026-10-06');

    expect(codes(await pick(mentorId, '2026-10-01'))).toEqual(['mentor-before-has-hours']);
    expect(codes(await pick(mentorId, '2026-10-06'))).toEqual(['mentor-before-has-hours']);
    expect((await pick(mentorId, '2026-10-07')).status).toBe(201);
    expect((await placement.mentor.get(`/api/placements/${placement.id}`)).status).toBe(404);
  });

  it('tells of the own weeks alone', async () => {
    const { mentorId, mentor } = await aMentor(running, placement.workplaceId);
    await pick(mentorId, '2026-10-19');
    const checkIn = (day: string) =>
      mentor.post(`/api/placements/${placement.id}/attendance-check-ins`, {
        day,
        daysPlanned: 5,
        daysOnTime: 5,
      });

    expect(codes(await checkIn('2026-10-16'))).toEqual(['week-of-another-mentor']);
    expect((await checkIn('2026-10-19')).status).toBe(201);
  });

  it('who writes hours while another is picked keeps them, or has none on those days', async () => {
    const { mentorId } = await aMentor(running, placement.workplaceId);
    const [writing, picking] = await allAtOnce<Answer<Problem>>(
      running,
      `placements where id = '${placement.id}'`,
      [() => write('2026-10-06'), () => pick(mentorId, '2026-10-01')],
    );

    expect([writing?.status, picking && codes(picking)]).toEqual([201, ['mentor-before-has-hours']]);
  });
});

describe('a leader or mentor of a later day', () => {
  it('waits while another has the case, and has it from that day', async () => {
    const leader = await aLeader(running, placement);
    const mentor = await aMentor(running, placement.workplaceId);
    await consultant.make(`/api/placements/${placement.id}/leader`, {
      leaderId: leader.leaderId,
      firstDay: '2026-12-01',
    });
    await pick(mentor.mentorId, '2026-12-01');
    const before = [placement.leaderEmail, placement.mentorEmail];
    const after = [leader.leaderEmail, mentor.mentorEmail];

    expect([await seenBy(before), await seenBy(after)]).toEqual([
      [200, 200],
      [404, 404],
    ]);
    running.clock.set('2026-12-01T08:00:00Z');
    expect([await seenBy(before), await seenBy(after)]).toEqual([
      [404, 404],
      [200, 200],
    ]);
  });

  it('gives way again, where the one who has it goes on, or another comes first', async () => {
    const next = await aMentor(running, placement.workplaceId);
    const other = await aMentor(running, placement.workplaceId);
    const letter = async () => {
      const { id } = await consultant.make(`/api/placements/${placement.id}/letters`, {
        kind: 'orientation-to-leader',
      });
      return consultant.get(`/api/letters/${id}/pdf`);
    };
    await pick(next.mentorId, '2027-03-01');
    expect((await view()).mentor?.id).toBe(placement.mentorId);
    expect((await letter()).status).toBe(200);

    expect((await pick(placement.mentorId, '2026-12-01')).status).toBe(201);
    expect(codes(await pick(placement.mentorId, '2026-12-01'))).toEqual(['has-the-place-already']);
    await pick(next.mentorId, '2027-03-01');
    expect((await pick(other.mentorId, '2026-12-01')).status).toBe(201);

    running.clock.set('2027-03-02T08:00:00Z');
    expect(await seenBy([other.mentorEmail, next.mentorEmail, placement.mentorEmail])).toEqual([
      200, 404, 404,
    ]);
  });

  it('has the case before it begins, where nobody has it before', async () => {
    const { id, leaderEmail, mentorEmail } = await aPlacement(running, { firstDay: '2026-11-20' });

    expect(await seenBy([leaderEmail, mentorEmail], id)).toEqual([200, 200]);
  });
});

describe('a leader', () => {
  it('written down by mistake gives way to another from the same day', async () => {
    const { leaderId } = await aLeader(running, placement);
    const change = { leaderId, firstDay: '2026-10-01' };
    await consultant.make(`/api/placements/${placement.id}/leader`, change);

    expect((await view()).leader?.id).toBe(leaderId);
    expect((await placement.leader.get(`/api/placements/${placement.id}`)).status).toBe(404);
  });
});
