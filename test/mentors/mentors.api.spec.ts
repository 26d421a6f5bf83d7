import type { Answer, ApiClient, Problem } from '../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { CASEWORKER, CONSULTANT } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';

let running: RunningApp;
let consultant: ApiClient;
let placement: ActivePlacement;

beforeAll(async () => {
  running = await startApp();
  consultant = await running.as(CONSULTANT);
});
beforeEach(async () => {
  placement = await aPlacement(running);
});
afterAll(() => running.close());

const codes = ({ body }: Answer<Problem>) => body.errors.map(({ code }) => code);
const employee = (email: string, differently: object = {}) => ({
  kind: 'company-employee',
  workplaceId: placement.workplaceId,
  name: 'Marie Mentor',
  email,
  qualifications: 'Ti år på lageret',
  ...differently,
});
const fromOutside = (email: string) =>
  employee(email, { kind: 'external-consultant', workplaceId: undefined });
const away = { firstDay: '2026-10-05', lastDay: '2026-10-09' };

describe('a mentor of no workplace', () => {
  it('is registered once', async () => {
    await consultant.make('/api/mentors', fromOutside('udefra@mentor.example'));

    const again = await consultant.post('/api/mentors', fromOutside('udefra@mentor.example'));

    expect([again.status, codes(again)]).toEqual([422, ['mentor-known']]);
  });

  it('is registered by staff', async () => {
    const refused = await placement.leader.post('/api/mentors', fromOutside('andet@mentor.example'));

    expect([refused.status, codes(refused)]).toEqual([422, ['not-the-leaders-to-register']]);
  });

  it('tells of the own absence, and the leader whom they help does not', async () => {
    const { id } = await consultant.make('/api/mentors', fromOutside('hjaelper@mentor.example'));
    await consultant.make(`/api/placements/${placement.id}/mentor`, {
      mentorId: id,
      firstDay: '2026-10-01',
    });

    const refused = await placement.leader.post(`/api/mentors/${id}/absences`, away);

    expect([refused.status, codes(refused)]).toEqual([422, ['mentor-from-outside']]);
    expect((await consultant.post(`/api/mentors/${id}/absences`, away)).status).toBe(201);
  });
});

describe('a mentor who is employed at the workplace', () => {
  it.each(['leader', 'mentor'] as const)('is absent when the %s says so', async (who) => {
    expect((await placement[who].post(`/api/mentors/${placement.mentorId}/absences`, away)).status).toBe(201);
  });

  it('is absent once on a day, and until it is taken back', async () => {
    const { leader, mentor, mentorId } = placement;
    const path = `/api/mentors/${mentorId}/absences`;
    const { id } = await leader.make(path, away);
    const hours = { day: '2026-10-06', start: '08:00', minutes: 60, activity: 'meeting' };
    const write = () => mentor.post(`/api/placements/${placement.id}/time-entries`, hours);

    expect(codes(await mentor.post(path, { ...away, firstDay: '2026-10-09' }))).toEqual(['absent-already']);
    expect(await mentor.read(path)).toEqual([{ id, mentorId, ...away }]);
    expect(codes(await write())).toEqual(['mentor-absent']);

    const other = await aPlacement(running);
    expect((await other.leader.ask('DELETE', `/api/mentor-absences/${id}`)).status).toBe(404);
    expect((await mentor.ask('DELETE', `/api/mentor-absences/${id}`)).status).toBe(204);
    expect((await write()).status).toBe(201);
  });

  it('is nobody from elsewhere, where the leader registers them', async () => {
    const { mentorEmail } = await aPlacement(running);
    for (const email of [CASEWORKER, mentorEmail]) {
      const refused = await placement.leader.post('/api/mentors', employee(email));

      expect([refused.status, codes(refused)]).toEqual([422, ['known-from-elsewhere']]);
      expect((await consultant.post('/api/mentors', employee(email))).status).toBe(201);
    }
  });

  it('may be the leader', async () => {
    expect((await placement.leader.post('/api/mentors', employee(placement.leaderEmail))).status).toBe(201);
  });
});

describe('one person who is a mentor at two workplaces', () => {
  it('has an hour once', async () => {
    const other = await aPlacement(running);
    const { id: mentorId } = await consultant.make('/api/mentors', employee(other.mentorEmail));
    await consultant.make(`/api/placements/${placement.id}/mentor`, { mentorId, firstDay: '2026-10-01' });
    const write = ({ id, leader }: ActivePlacement, start: string) =>
      leader.post(`/api/placements/${id}/time-entries`, {
        day: '2026-10-06',
        start,
        minutes: 60,
        activity: 'meeting',
      });

    expect((await write(other, '08:00')).status).toBe(201);
    expect(codes(await write(placement, '08:30'))).toEqual(['mentor-busy']);
    expect((await write(placement, '09:00')).status).toBe(201);
  });
});
