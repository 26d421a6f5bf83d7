import { jest } from '@jest/globals';
import type { BudgetYearView, PassedBudgetView } from '../../../src/payments/budget/budget.view.js';
import type { ApiClient } from '../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { approvedCeiling } from '../../app/ceiling-steps.js';
import { codes, submitted, work } from '../../app/claim-steps.js';
import { approvedClaim, exportedRun, readyToPay } from '../../app/payment-steps.js';
import { ADMINISTRATOR, CASEWORKER, CONSULTANT, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

let running: RunningApp;
let payer: ApiClient;
let placement: ActivePlacement;

beforeEach(async () => {
  running = await startApp();
  payer = await running.as(PAYER);
  placement = await aPlacement(running);
});
afterEach(() => running.close());

const ALL_OF_2026 = { year: 2026, covers: 'everyone', amountOre: 300_000 };

function year(of = 2026): Promise<BudgetYearView> {
  return payer.read(`/api/budgets/${of}`);
}

async function putInGroup({ menteeId }: ActivePlacement, group: string): Promise<void> {
  const sql = `update mentee_particulars set target_group = '${group}' where mentee_id = '${menteeId}'`;
  await ask(running.urls.superuserUrl, sql);
}

async function everyone(of = 2026) {
  const [line] = (await year(of)).lines;
  return line;
}

/** Another grant, of next year's first half, that waits for a decision. */
async function waitingGrant(minutes = 600): Promise<string> {
  const consultant = await running.as(CONSULTANT);
  const { id } = await consultant.make(`/api/placements/${placement.id}/grants`, {
    firstDay: '2027-04-01',
    lastDay: '2027-09-30',
    grantedMinutes: minutes,
    beyondOrdinary: 'Daglig støtte i flere måneder',
    decisiveBecause: 'Ellers holder ansættelsen ikke',
  });
  await consultant.make(`/api/grants/${id}/recommendation`);
  return id;
}

describe('a year of the budget', () => {
  it('adds up what is approved, what waits, and what is left of grants', async () => {
    // 600 minutes from 1 October to 31 March, at 247,99 kr. an hour.
    expect(await everyone()).toMatchObject({ spentOre: 0, waitingOre: 0, restOre: 125_358 });
    expect((await everyone(2027))?.restOre).toBe(247_990 - 125_358);

    await approvedClaim(running, placement, { minutes: 60 });
    // 540 minutes are left for November to March.
    const inTwoMonths = Math.round((223_191 * 61) / 151);
    expect(await everyone()).toMatchObject({ spentOre: 24_799, waitingOre: 0, restOre: inTwoMonths });

    await work(placement, '2026-11-02', 60);
    await submitted(placement, '2026-11');
    const inDecember = Math.round((198_392 * 31) / 121);
    expect(await everyone()).toMatchObject({ spentOre: 24_799, waitingOre: 24_799, restOre: inDecember });
    const [line] = (await year()).lines;
    expect(line?.months.at(-1)?.soFarOre).toBe(line?.forecastOre);
  });

  it('counts a claim the same when it is paid, and not when it is refused', async () => {
    await readyToPay(running);
    await approvedClaim(running, placement, { minutes: 60 });
    const before = await everyone();
    await exportedRun(running);
    expect(await everyone()).toEqual(before);
  });

  it('tells the groups apart, and says what an hour is reckoned at', async () => {
    await putInGroup(placement, 'Sygemeldte');
    const other = await aPlacement(running, { hasWageCost: false });
    const { lines, averageOre, minutesWithoutPrice } = await year();
    expect(lines.map(({ covers, targetGroup }) => [covers, targetGroup])).toEqual([
      ['everyone', null],
      ['group', 'Sygemeldte'],
      ['without-group', null],
    ]);
    const [all, sick, none] = lines.map(({ restOre }) => restOre);
    expect(sick).toBe(125_358);
    expect(none).toBe(125_358);
    expect(all).toBe(250_716);
    expect([averageOre, minutesWithoutPrice]).toEqual([24_799, 0]);

    await putInGroup(other, 'Sygemeldte');
    expect((await year()).lines.map(({ restOre }) => restOre)).toEqual([250_715, 250_715, 0]);
  });

  it('cuts the rest by the ceiling of today, and leaves what is over', async () => {
    await approvedCeiling(running, { firstDay: '2026-11-03', valueOre: 12_000 });
    expect((await everyone())?.restOre).toBe(Math.round((120_000 * 92) / 182));
    running.clock.set('2027-04-01T09:00:00Z');
    payer = await running.as(PAYER);
    expect((await everyone(2027))?.restOre).toBe(0);
  });
});

describe('the amount', () => {
  it('is set by payers and administrators, in versions of which the newest counts', async () => {
    const administrator = await running.as(ADMINISTRATOR);
    expect(await payer.make('/api/budgets', ALL_OF_2026)).toMatchObject({ version: 1 });
    const raised = { ...ALL_OF_2026, amountOre: 400_000, note: 'Tillæg' };
    expect(await administrator.make('/api/budgets', raised)).toMatchObject({ version: 2, note: 'Tillæg' });
    expect((await everyone())?.budget).toMatchObject({ version: 2, amountOre: 400_000 });
    expect((await everyone(2027))?.budget).toBeNull();

    const events = await ask(
      running.urls.superuserUrl,
      `select details from audit_events where what = 'budget.set'`,
    );
    expect(events).toHaveLength(2);
  });

  it('builds on the version that was seen, where it is named', async () => {
    const set = (seen: string) => payer.post('/api/budgets', ALL_OF_2026, { 'if-match': `"${seen}"` });
    expect((await set('1')).status).toBe(412);
    expect((await set('0')).status).toBe(201);
    expect((await set('0')).status).toBe(412);
  });

  it('names a group where it is of one', async () => {
    const refused = await payer.post('/api/budgets', { ...ALL_OF_2026, covers: 'group' });
    expect(codes(refused)).toEqual(['budget-without-group']);
    const group = { ...ALL_OF_2026, covers: 'group', targetGroup: 'Flexjob' };
    expect((await payer.post('/api/budgets', group)).status).toBe(201);
    expect((await year()).lines.map(({ targetGroup }) => targetGroup)).toContain('Flexjob');
  });

  it('never changes in the database', async () => {
    await payer.make('/api/budgets', ALL_OF_2026);
    await expect(ask(running.urls.superuserUrl, 'update budgets set amount_ore = 1')).rejects.toThrow();
  });
});

describe('a grant that would pass the budget', () => {
  let caseworker: ApiClient;
  beforeEach(async () => {
    caseworker = await running.as(CASEWORKER);
  });

  const passedBy = (id: string) => caseworker.read<PassedBudgetView[]>(`/api/grants/${id}/passed-budgets`);
  const grant = (id: string) =>
    caseworker.post(`/api/grants/${id}/decision`, { outcome: 'granted', reason: 'Opfyldt' });

  it('warns with the figures, is given all the same, and says so afterwards', async () => {
    const id = await waitingGrant();
    expect(await passedBy(id)).toEqual([]);
    const restOre = 247_990 - 125_358;
    await payer.make('/api/budgets', { ...ALL_OF_2026, year: 2027, amountOre: restOre + 247_989 });
    const warning = { year: 2027, forecastOre: restOre, grantOre: 247_990, overOre: 1 };
    expect(await passedBy(id)).toEqual([expect.objectContaining(warning)]);

    expect((await grant(id)).status).toBe(201);
    expect(await passedBy(id)).toEqual([expect.objectContaining({ ...warning, of: 'alle målgrupper' })]);
    const events = await ask<{ details: { overBudget?: object[] } }>(
      running.urls.superuserUrl,
      `select details from audit_events where what = 'grant.granted' and subject_id = '${id}'`,
    );
    expect(events[0]?.details.overBudget).toEqual([expect.objectContaining({ year: 2027, overOre: 1 })]);
  });

  it('is told nothing where it fits to the øre, and the decision says nothing', async () => {
    const id = await waitingGrant();
    await payer.make('/api/budgets', { ...ALL_OF_2026, year: 2027, amountOre: 2 * 247_990 - 125_358 });
    expect(await passedBy(id)).toEqual([]);
    expect((await grant(id)).status).toBe(201);
    expect(await passedBy(id)).toEqual([]);
  });

  it('asks the budget of the citizen’s own group, and of no other', async () => {
    const id = await waitingGrant();
    const of = (targetGroup: string) => ({ year: 2027, covers: 'group', targetGroup, amountOre: 0 });
    await payer.make('/api/budgets', of('Flexjob'));
    expect(await passedBy(id)).toEqual([]);
    await putInGroup(placement, 'Flexjob');
    expect(await passedBy(id)).toEqual([expect.objectContaining({ of: 'Flexjob' })]);
  });
});
