import { jest } from '@jest/globals';
import type { SuccessionView } from '../../../src/placements/succession/succession.view.js';
import type { PlacementView } from '../../../src/placements/placement.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, ADDRESS, aLeader, aPlacement, aWorkplace } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { aCvr, aPNumber } from '../../app/made-up-numbers.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';

jest.setTimeout(120_000);

const DAY = '2027-01-01';

let running: RunningApp;
let consultant: ApiClient;
let placement: ActivePlacement;
let successor: { id: string; cvr: string; name: string };

beforeAll(async () => {
  running = await startApp();
});
afterAll(() => running?.close());
beforeEach(async () => {
  await itIs('2026-11-27');
  placement = await aPlacement(running, { hasWageCost: false });
  const { employerId } = await aWorkplace(running);
  successor = await consultant.read(`/api/employers/${employerId}`);
});

/** Whoever was signed in before then is so no more. */
async function itIs(day: string): Promise<void> {
  running.clock.set(`${day}T09:00:00Z`);
  consultant = await running.as(CONSULTANT);
}

const of = (employerId: string) => `/api/employers/${employerId}/successions`;
const merger = (change: object = {}) => ({ kind: 'merger', firstDay: DAY, cvr: successor.cvr, ...change });
const sale = (change: object = {}) =>
  merger({ kind: 'sale', workplaceIds: [placement.workplaceId], ...change });
const register = (input: object, employerId = placement.employerId) =>
  consultant.make<SuccessionView>(of(employerId), input);
const refused = async (input: object, employerId = placement.employerId) =>
  codes(await consultant.post(of(employerId), input));
const employerFor = async (client: ApiClient, id = placement.id) =>
  (await client.read<PlacementView>(`/api/placements/${id}`)).employer;

describe('an employer that goes on in another', () => {
  it('keeps its cases until the day, and from then on they are the successor’s, to everybody in them', async () => {
    const before = await employerFor(consultant);
    await register(merger());
    const everybody = [CONSULTANT, placement.leaderEmail, placement.mentorEmail];

    await itIs('2026-12-31');
    for (const email of everybody) expect(await employerFor(await running.as(email))).toEqual(before);
    await itIs(DAY);
    const { id, name } = successor;
    for (const email of everybody) expect(await employerFor(await running.as(email))).toEqual({ id, name });
  });

  it('stays the employer of a case that ended before', async () => {
    await register(merger({ firstDay: '2026-11-28' }));
    await consultant.make(`/api/placements/${placement.id}/ending`, { day: '2026-11-27', reason: 'Job' });
    await itIs('2026-12-10');

    expect((await employerFor(consultant))?.id).toBe(placement.employerId);
  });

  it('is followed by one who is registered along with it', async () => {
    const cvr = aCvr();
    const name = 'Nyt Navn ApS';
    const { successor: made, workplaceIds } = await register(
      merger({ kind: 'new-cvr', cvr, name, address: ADDRESS }),
    );

    expect(made).toMatchObject({ name, cvr });
    expect(workplaceIds).toEqual([placement.workplaceId]);
    expect(await refused(merger({ kind: 'new-cvr', cvr: aCvr() }), successor.id)).toEqual(['cvr-unknown']);
  });

  it('gives leaders and workplaces along, who are found and added under the successor', async () => {
    await register(merger({ firstDay: '2026-11-27' }));
    const ids = async (path: string) =>
      (await consultant.read<{ id: string; employerId: string }[]>(path)).map(({ id, employerId }) => [
        id,
        employerId,
      ]);

    expect(await ids(`/api/employers/${successor.id}/leaders`)).toContainEqual([
      placement.leaderId,
      successor.id,
    ]);
    expect(await ids(`/api/employers/${successor.id}/workplaces`)).toContainEqual([
      placement.workplaceId,
      successor.id,
    ]);
    expect(await ids(`/api/employers/${placement.employerId}/workplaces`)).toEqual([]);
    const { workplaceId } = placement;
    expect((await aLeader(running, { employerId: successor.id, workplaceId })).leaderId).toBeTruthy();
    const own = await placement.leader.read<{ employerId: string }>('/api/me');
    expect(own.employerId).toBe(successor.id);
  });

  it('keeps what is not sold', async () => {
    const more = { pNumber: aPNumber(), name: 'Butikken', address: ADDRESS };
    const { id: kept } = await consultant.make(`/api/employers/${placement.employerId}/workplaces`, more);
    await register(sale({ firstDay: '2026-11-27' }));

    const left = await consultant.read<{ id: string }[]>(`/api/employers/${placement.employerId}/workplaces`);
    expect(left.map(({ id }) => id)).toEqual([kept]);
    expect((await employerFor(consultant))?.id).toBe(successor.id);
  });

  it('takes along a workplace that is registered before the day, and gets none after it', async () => {
    await register(merger());
    const workplace = () => ({ pNumber: aPNumber(), name: 'Butikken', address: ADDRESS });
    const path = `/api/employers/${placement.employerId}/workplaces`;
    const { id } = await consultant.make(path, workplace());

    await itIs(DAY);
    expect(codes(await consultant.post(path, workplace()))).toEqual(['employer-succeeded']);
    const all = await consultant.read<{ id: string }[]>(`/api/employers/${successor.id}/workplaces`);
    expect(all.map((one) => one.id)).toContain(id);
    const known = await consultant.post(path.replace(placement.employerId, successor.id), {
      ...workplace(),
      pNumber: '1003388394',
    });
    expect(known.status).toBe(201);
  });

  it('is found by the old name and number as well as by the new', async () => {
    const old = await consultant.read<{ cvr: string; name: string }>(
      `/api/employers/${placement.employerId}`,
    );
    await register(merger({ firstDay: '2026-11-27' }));

    for (const q of [old.cvr, old.name, successor.cvr, successor.name, `${successor.name} Mads`]) {
      const { items } = await consultant.read<{ items: { id: string }[] }>(
        `/api/placements?q=${encodeURIComponent(q)}`,
      );
      expect({ q, ids: items.map(({ id }) => id) }).toEqual({ q, ids: [placement.id] });
    }
  });
});

describe('a succession', () => {
  it('is refused with every reason', async () => {
    const { cvr } = await consultant.read<{ cvr: string }>(`/api/employers/${placement.employerId}`);
    expect(await refused(merger({ cvr }))).toEqual(['same-employer']);
    expect(await refused(merger({ cvr: '12345678' }))).toEqual(['cvr']);
    expect(await refused(sale({ workplaceIds: [successor.id], firstDay: '2028-01-01' }))).toEqual([
      'too-far-ahead',
      'workplace-not-held',
    ]);
    expect(await refused(merger({ firstDay: '2026-09-30' }))).toEqual(['before-first-workplace']);

    await register(merger());
    expect(await refused(merger())).toEqual(['already-succeeded']);
    expect(await refused(merger({ cvr }), successor.id)).toEqual(['circular', 'before-other-succession']);
  });

  it('chains: who came to the successor goes on with it', async () => {
    const { employerId: third } = await aWorkplace(running);
    const { cvr } = await consultant.read<{ cvr: string }>(`/api/employers/${third}`);
    const { id: first } = await register(merger({ firstDay: '2026-11-20' }));
    await register(merger({ cvr, firstDay: '2026-11-27' }), successor.id);

    expect((await employerFor(consultant))?.id).toBe(third);
    const annulled = await consultant.post(`/api/successions/${first}/annulment`, { reason: 'En fejl' });
    expect(codes(annulled)).toEqual(['built-on']);
  });

  it('happens once where two register it at the same moment', async () => {
    const answers = await allAtOnce<{ status: number }>(
      running,
      `employers where id = '${placement.employerId}'`,
      [
        () => consultant.post(of(placement.employerId), merger()),
        () => consultant.post(of(placement.employerId), sale()),
      ],
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 422]);
  });

  it('is one where the same click comes twice', async () => {
    const click = () =>
      consultant.post<SuccessionView>(of(placement.employerId), sale(), { 'idempotency-key': successor.id });
    const [first, second] = [await click(), await click()];

    expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id]);
    expect(await consultant.read(of(placement.employerId))).toHaveLength(1);
  });

  it('is annulled with a reason, and stays to be read', async () => {
    const before = await employerFor(consultant);
    const { id } = await register(merger({ firstDay: '2026-11-27' }));
    await consultant.make(`/api/successions/${id}/annulment`, { reason: 'Det var et andet firma' });

    expect(await employerFor(consultant)).toEqual(before);
    expect(await consultant.read(of(placement.employerId))).toMatchObject([
      { id, annulledBecause: 'Det var et andet firma' },
    ]);
    const again = await consultant.post(`/api/successions/${id}/annulment`, { reason: 'Igen' });
    expect(codes(again)).toEqual(['annulled-already']);
    await register(sale({ firstDay: '2026-11-27' }));
  });

  it('is told in the cases that it touches', async () => {
    const { id } = await register(sale());
    await consultant.make(`/api/successions/${id}/annulment`, { reason: 'En fejl' });
    const { id: personId } = await consultant.read<{ id: string }>('/api/me');
    const events = await running.database.asActor({ personId, role: 'consultant' }, (tx) =>
      tx.query<{ what: string }[]>(
        `select what from audit_events where placement_id = $1 and what like 'employer.%' order by position`,
        [placement.id],
      ),
    );
    expect(events.map(({ what }) => what)).toEqual(['employer.succeeded', 'employer.succession-annulled']);
  });

  it('is the consultant’s to register', async () => {
    const caseworker = await running.as(CASEWORKER);
    expect((await caseworker.post(of(placement.employerId), merger())).status).toBe(403);
    expect((await placement.leader.post(of(placement.employerId), merger())).status).toBe(403);
    expect(await caseworker.read(of(placement.employerId))).toEqual([]);
  });
});
