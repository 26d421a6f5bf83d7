import { jest } from '@jest/globals';
import type { CeilingView } from '../../../src/settings/parameters/ceiling.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { approvedCeiling, proposedCeiling } from '../../app/ceiling-steps.js';
import { codes } from '../../app/claim-steps.js';
import { ADMINISTRATOR, alsoHolds, CASEWORKER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { Database } from '../../../src/access/database.js';
import { ceilingsOf } from '../../../src/settings/parameter.queries.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(60_000);

let running: RunningApp;
let administrator: ApiClient;
let payer: ApiClient;

beforeEach(async () => {
  running = await startApp();
  administrator = await running.as(ADMINISTRATOR);
  payer = await running.as(PAYER);
});
afterEach(() => running.close());

const NEW_YEAR = { firstDay: '2027-01-01', valueOre: 35_000 };

/** As claims are worked out by them. */
async function applying(): Promise<object[]> {
  const actor = { personId: await idOf(PAYER), role: 'payer' } as const;
  const ceilings = await running.app.get(Database).asActor(actor, ceilingsOf);
  return ceilings.map(({ firstDay, value }) => ({ firstDay, value }));
}

async function idOf(email: string): Promise<string> {
  const sql = `select id from people where email = '${email}'`;
  return (await ask<{ id: string }>(running.urls.superuserUrl, sql))[0]?.id ?? '';
}

function decide(by: ApiClient, { id }: { id: string }, decision: object = { outcome: 'approved' }) {
  return by.post(`/api/ceilings/${id}/decision`, decision);
}

describe('a proposed ceiling', () => {
  it('applies once a second person has approved it, and not before', async () => {
    const proposed = await proposedCeiling(running, NEW_YEAR);
    expect(proposed).toMatchObject({ status: 'proposed', decidedBy: null });
    expect(await applying()).toEqual([]);

    expect((await decide(payer, proposed)).body).toMatchObject({
      status: 'approved',
      decidedBy: await idOf(PAYER),
    });
    expect(await applying()).toEqual([{ firstDay: '2027-01-01', value: 35_000 }]);
  });

  it('is not approved by whoever proposed it, in whatever role', async () => {
    const proposed = await proposedCeiling(running, NEW_YEAR);
    expect(codes(await decide(administrator, proposed))).toEqual(['own-proposal']);
    await alsoHolds(running.app.get(Database), ADMINISTRATOR, 'payer');
    expect(codes(await decide(await running.as(ADMINISTRATOR, 'payer'), proposed))).toEqual(['own-proposal']);

    await alsoHolds(running.app.get(Database), CASEWORKER, 'administrator');
    const second = await running.as(CASEWORKER, 'administrator');
    expect((await decide(second, proposed)).status).toBe(201);
  });

  it('is rejected with a reason, and applies never', async () => {
    const proposed = await proposedCeiling(running, NEW_YEAR);
    expect(codes(await decide(payer, proposed, { outcome: 'rejected' }))).toEqual([
      'rejection-without-reason',
    ]);

    const rejected = await decide(payer, proposed, { outcome: 'rejected', reason: 'For højt.' });
    expect(rejected.body).toMatchObject({ status: 'rejected', reason: 'For højt.' });
    expect(codes(await decide(payer, proposed))).toEqual(['value-decided']);
    expect(await applying()).toEqual([]);
  });

  it('is taken back by whoever proposed it, and its day is free again', async () => {
    const proposed = await proposedCeiling(running, NEW_YEAR);
    expect(codes(await administrator.post('/api/ceilings', NEW_YEAR))).toEqual(['day-taken']);
    await administrator.make(`/api/ceilings/${proposed.id}/withdrawal`);
    expect(codes(await decide(payer, proposed))).toEqual(['value-decided']);
    expect((await administrator.post('/api/ceilings', NEW_YEAR)).status).toBe(201);
  });

  it('is not approved after its first day, as it would reach back', async () => {
    const proposed = await proposedCeiling(running, { ...NEW_YEAR, firstDay: '2026-11-03' });
    running.clock.set('2026-11-04T09:00:00Z');
    expect(codes(await decide(await running.as(PAYER), proposed))).toEqual(['proposal-lapsed']);
  });

  it('is decided as it was seen', async () => {
    const { id, version } = await proposedCeiling(running, NEW_YEAR);
    const path = `/api/ceilings/${id}/decision`;
    const send = (seen: number) => payer.post(path, { outcome: 'approved' }, { 'if-match': `"${seen}"` });
    expect((await send(version + 1)).status).toBe(412);
    expect((await send(version)).status).toBe(201);
  });
});

describe('an approved ceiling', () => {
  it('of a day to come gives way to another that two persons agree on, and to nothing else', async () => {
    const first = await approvedCeiling(running, NEW_YEAR);
    expect(codes(await administrator.post(`/api/ceilings/${first.id}/withdrawal`))).toEqual([
      'value-decided',
    ]);

    const other = await proposedCeiling(running, { firstDay: '2027-01-01' });
    expect(await applying()).toEqual([{ firstDay: '2027-01-01', value: 35_000 }]);
    await decide(payer, other);
    expect(await applying()).toEqual([{ firstDay: '2027-01-01', value: null }]);
    const all = await payer.read<CeilingView[]>('/api/ceilings');
    expect(all.map(({ id, status }) => [id, status])).toEqual(
      expect.arrayContaining([
        [first.id, 'replaced'],
        [other.id, 'approved'],
      ]),
    );
  });

  it('that applies today stays', async () => {
    await approvedCeiling(running, { ...NEW_YEAR, firstDay: '2026-11-03' });
    const again = await administrator.post('/api/ceilings', { firstDay: '2026-11-03', valueOre: 1 });
    expect(codes(again)).toEqual(['day-taken']);
  });
});

describe('the database', () => {
  const become = (role: string, personId: string) =>
    `select set_config('role', 'limstift_staff', false), set_config('limstift.role', '${role}', false),
       set_config('limstift.today', '2026-11-03', false), set_config('limstift.person_id', '${personId}', false)`;

  it('lets nobody approve their own ceiling, change what they approve, or write one that is approved', async () => {
    const { id } = await proposedCeiling(running, NEW_YEAR);
    const [author, second] = [await idOf(ADMINISTRATOR), await idOf(PAYER)];
    const approve = (personId: string, more = '') =>
      `update parameters set status = 'approved', decided_by = '${personId}', decided_at = now()${more}
       where id = '${id}'`;
    const as = (role: string, personId: string, sql: string) =>
      ask(running.urls.appUrl, become(role, personId), sql);

    await expect(as('administrator', author, approve(author))).rejects.toMatchObject({
      constraint: 'a_second_person_decides',
    });
    await expect(as('payer', second, approve(author))).rejects.toThrow('row-level security');
    await expect(as('payer', second, approve(second, ', value = 1'))).rejects.toMatchObject({
      constraint: 'a_decision_is_of_what_was_proposed',
    });
    const written = `insert into parameters (id, code, first_day, value, status, author_id, created_at)
      values (gen_random_uuid(), 'wage-cost-ceiling-ore', '2027-06-01', 1, 'approved', '${author}', now())`;
    await expect(as('administrator', author, written)).rejects.toThrow('row-level security');
    await as('payer', second, approve(second));
    expect(await applying()).toEqual([{ firstDay: '2027-01-01', value: 35_000 }]);
  });

  it('keeps what was decided, and lets nothing reach back', async () => {
    const { id } = await approvedCeiling(running, NEW_YEAR);
    const other = await proposedCeiling(running, { firstDay: '2027-02-01', valueOre: 1 });
    const asOwner = (sql: string) => ask(running.urls.superuserUrl, `set limstift.today = '2026-11-03'`, sql);

    await expect(asOwner(`update parameters set value = 1 where id = '${id}'`)).rejects.toMatchObject({
      constraint: 'a_decided_value_stays',
    });
    const back = `update parameters set first_day = '2026-11-02' where id = '${other.id}'`;
    await expect(asOwner(back)).rejects.toMatchObject({ constraint: 'a_value_never_reaches_back' });
    await asOwner(back.replace('11-02', '11-03'));
  });
});
