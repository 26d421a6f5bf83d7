import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import { receiversFor } from '../../../src/mentees/representatives/representative.queries.js';
import type { RepresentativeView } from '../../../src/mentees/representatives/representative.view.js';
import { type ApiClient, ifMatch } from '../../app/api-client.js';
import { type ActivePlacement, ADDRESS, aLeader, aMentor, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { next } from '../../app/made-up-numbers.js';
import { menteeSignsIn, signsIn } from '../../app/signs-in.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { untilWaiting } from '../../database/until-waiting.js';

jest.setTimeout(120_000);

const NOW = '2026-11-03T09:00:00Z';

let running: RunningApp;
let placement: ActivePlacement;
let consultant: ApiClient;
let representatives: string;

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());

beforeEach(async () => {
  running.clock.set(NOW);
  consultant = await running.as(CONSULTANT);
  placement = await aPlacement(running, { hasWageCost: false });
  representatives = `/api/mentees/${placement.menteeId}/representatives`;
});

function aPower(facts: object = {}) {
  const email = `rita${next()}@borger.example`;
  const powers = { firstDay: '2026-11-03', may: ['sign', 'receive-letters'] };
  return { kind: 'power-of-attorney', name: 'Rita Repræsentant', email, ...powers, ...facts };
}

async function register(facts: object = {}) {
  const input = aPower(facts);
  const view = await consultant.make<RepresentativeView>(representatives, input);
  await signsIn(running, input.email);
  return { ...view, client: await running.as(input.email, 'mentee') };
}

const seesCase = async (client: ApiClient) => (await client.get(`/api/placements/${placement.id}`)).status;

it('lets a representative see the case of the mentee, and no other', async () => {
  const other = await aPlacement(running, { hasWageCost: false });
  const { client, lastDay, may } = await register();

  expect({ lastDay, may }).toEqual({ lastDay: null, may: ['sign', 'receive-letters'] });
  expect(await seesCase(client)).toBe(200);
  expect((await client.get(`/api/placements/${other.id}`)).status).toBe(404);
});

it('lets nobody in before the first day or after the last', async () => {
  const later = await register({ firstDay: '2026-11-04', lastDay: '2026-11-05' });
  expect(await seesCase(later.client)).toBe(404);
  running.clock.set('2026-11-04T09:00:00Z');
  expect(await seesCase(await running.as(later.email, 'mentee'))).toBe(200);
  running.clock.set('2026-11-06T09:00:00Z');
  expect(await seesCase(await running.as(later.email, 'mentee'))).toBe(404);
});

it('lets a parent in until the day before the child is 18, and not on the birthday', async () => {
  const { id: menteeId } = await consultant.make('/api/mentees', {
    name: 'Ulla Ung',
    cpr: '0511084121',
    address: ADDRESS,
  });
  const { workplaceId, leaderId } = placement;
  const { id } = await consultant.make('/api/placements', {
    scheme: 'jobcenter',
    menteeId,
    workplaceId,
    leaderId,
    purpose: 'At falde til',
    tasks: 'Være med',
    firstDay: '2026-10-01',
    lastDay: '2027-03-31',
  });
  const input = aPower({ kind: 'parent' });
  const parent = await consultant.make<RepresentativeView>(`/api/mentees/${menteeId}/representatives`, input);
  await signsIn(running, input.email);
  const sees = async () =>
    (await (await running.as(input.email, 'mentee')).get(`/api/placements/${id}`)).status;

  expect(parent.lastDay).toBe('2026-11-04');
  running.clock.set('2026-11-04T22:00:00Z');
  expect(await sees()).toBe(200);
  running.clock.set('2026-11-05T08:00:00Z');
  expect(await sees()).toBe(404);
});

it('refuses the parent of an adult, and a guardian without the decision', async () => {
  const [parent, guardian] = ['parent', 'guardian'].map((kind) => aPower({ kind }));
  expect(codes(await consultant.post(representatives, parent))).toEqual(['mentee-is-of-age']);
  expect(codes(await consultant.post(representatives, guardian))).toEqual(['paper-missing']);
});

it('refuses who leads or mentors the case, has it as consultant, or is the mentee', async () => {
  const menteeEmail = await menteeSignsIn(running, placement.menteeId);
  const codeFor = async (email: string) => codes(await consultant.post(representatives, aPower({ email })));

  expect(await codeFor(placement.leaderEmail)).toEqual(['leads-or-mentors-the-case']);
  expect(await codeFor(placement.mentorEmail)).toEqual(['leads-or-mentors-the-case']);
  expect(await codeFor(CONSULTANT)).toEqual(['works-on-the-case']);
  expect(await codeFor(menteeEmail)).toEqual(['represents-themselves']);
});

it('refuses a representative as leader or mentor of the case', async () => {
  const leader = await aLeader(running, placement);
  const mentor = await aMentor(running, placement.workplaceId);
  await consultant.make(representatives, aPower({ email: leader.leaderEmail }));
  await consultant.make(representatives, aPower({ email: mentor.mentorEmail }));
  const path = `/api/placements/${placement.id}`;
  const firstDay = '2026-11-10';

  expect(codes(await consultant.post(`${path}/leader`, { leaderId: leader.leaderId, firstDay }))).toEqual([
    'represents-the-mentee',
  ]);
  expect(codes(await consultant.post(`${path}/mentor`, { mentorId: mentor.mentorId, firstDay }))).toEqual([
    'represents-the-mentee',
  ]);
});

it('lets one of two through who make the same person both at once', async () => {
  const { leaderId, leaderEmail } = await aLeader(running, placement);
  const { superuserUrl } = running.urls;
  const holder = new Client({ connectionString: superuserUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query(
    `insert into representatives (id, mentee_id, person_id, kind, name, email, first_day, may, created_by, created_at)
     select gen_random_uuid(), $1, id, 'power-of-attorney', name, email, '2026-11-03', array['sign'], id, now()
     from people where email = $2`,
    [placement.menteeId, leaderEmail],
  );
  const change = { leaderId, firstDay: '2026-11-10' };
  const changed = consultant.post(`/api/placements/${placement.id}/leader`, change);
  await untilWaiting(superuserUrl, 1);
  await holder.query('commit');
  await holder.end();

  expect(codes(await changed)).toEqual(['represents-the-mentee']);
});

it('ends on a day, if it is still as it was read', async () => {
  const { id, client, email } = await register();
  const end = (version: number) =>
    consultant.post(`/api/representatives/${id}/ending`, { lastDay: '2026-11-03' }, ifMatch({ version }));

  expect((await end(1)).status).toBe(201);
  expect((await end(1)).status).toBe(412);
  expect(await seesCase(client)).toBe(200);
  running.clock.set('2026-11-04T09:00:00Z');
  expect(await seesCase(await running.as(email, 'mentee'))).toBe(404);
});

it('is taken back by the mentee at once, and by no representative', async () => {
  const mentee = await running.as(await menteeSignsIn(running, placement.menteeId));
  const { id, client } = await register();
  const withdrawal = `/api/representatives/${id}/withdrawal`;

  expect(codes(await client.post(withdrawal))).toEqual(['not-given-by-the-asker']);
  expect(await seesCase(client)).toBe(200);
  await mentee.make(withdrawal);
  expect(await seesCase(client)).toBe(404);
  expect(codes(await consultant.post(withdrawal))).toEqual(['withdrawn-already']);
});

it('is told to mentee and staff, and to no leader or mentor, by API or SQL', async () => {
  await register();
  for (const [client, role] of [
    [placement.leader, 'leader'],
    [placement.mentor, 'mentor'],
  ] as const) {
    expect((await client.get(representatives)).status).toBe(403);
    const { id: personId } = await client.read<{ id: string }>('/api/me');
    const rows = await running.database.asActor({ personId, role }, (tx) =>
      tx.query<unknown[]>('select from representatives'),
    );
    expect(rows).toEqual([]);
  }
});

it('says that it was a representative who agreed to what the employer may know, if they may sign', async () => {
  const [may, mayNot] = [await register(), await register({ may: ['receive-letters'] })];
  const consent = `/api/placements/${placement.id}/consent`;
  const give = (client: ApiClient) =>
    client.ask('PUT', consent, { text: 'Mads hører dårligt' }, ifMatch({ version: 0 }));

  expect(codes((await give(mayNot.client)) as never)).toEqual(['may-not-sign']);
  expect((await give(may.client)).body).toMatchObject({
    versions: [{ writtenBy: 'representative', createdByName: 'Rita Repræsentant' }],
  });
});

it('names the mentee and those who may receive letters on a day', async () => {
  await register();
  await register({ may: ['sign'] });
  await register({ name: 'Bo Broder', lastDay: '2026-11-30' });
  const { id: personId } = await consultant.read<{ id: string }>('/api/me');
  const namesOn = (day: string) =>
    running.database.asActor({ personId, role: 'consultant' }, async (tx) =>
      (await receiversFor(tx, placement.menteeId, day)).map(({ name }) => name).toSorted(),
    );

  expect(await namesOn('2026-11-30')).toEqual(['Bo Broder', 'Mads Mentee', 'Rita Repræsentant']);
  expect(await namesOn('2026-12-01')).toEqual(['Mads Mentee', 'Rita Repræsentant']);
});
