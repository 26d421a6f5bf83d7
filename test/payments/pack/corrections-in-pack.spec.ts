import { jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { BudgetYearView } from '../../../src/payments/budget/budget.view.js';
import type { CorrectionView } from '../../../src/payments/corrections/correction.view.js';
import { aPlacement } from '../../app/builders.js';
import { payAll, proposed } from '../../app/correction-steps.js';
import { filesIn, sumsThatDiffer } from '../../app/files-in-pack.js';
import { approvedClaim, exportedRun, readyToPay, SETTINGS } from '../../app/payment-steps.js';
import { ADMINISTRATOR, CASEWORKER, OTHER_CASEWORKER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';

jest.setTimeout(120_000);

let running: RunningApp;
beforeEach(async () => {
  running = await startApp();
  await readyToPay(running);
});
afterEach(() => running.close());

it('adds up with what was put right and set off, and the budget counts both', async () => {
  const placement = await aPlacement(running);
  const [one, two] = [
    await approvedClaim(running, placement, { minutes: 120 }),
    await approvedClaim(running, await aPlacement(running), { minutes: 60 }),
  ];
  await payAll(running);
  const caseworker = await running.as(CASEWORKER);
  const other = await running.as(OTHER_CASEWORKER);
  const waived = { outcome: 'approved', noHearingBecause: 'party-gave-the-facts' };
  const less = await proposed(caseworker, one, { minutes: 60 });
  const owed = await other.make<CorrectionView>(`/api/corrections/${less.id}/decision`, waived);
  const more = await proposed(caseworker, two, { minutes: 90 });
  await other.make(`/api/corrections/${more.id}/decision`, { outcome: 'approved' });
  running.clock.set('2026-11-03T09:01:00Z');
  const administrator = await running.as(ADMINISTRATOR);
  await administrator.ask('PUT', '/api/payment-settings', { ...SETTINGS, setOff: true });
  const next = await approvedClaim(running, placement, { day: '2026-10-08', minutes: 90 });
  const payer = await running.as(PAYER);
  const setOff = { kind: 'set-off', claimId: next.id, amountOre: owed.outstandingOre, day: '2026-11-03' };
  await payer.make(`/api/corrections/${owed.id}/recoveries`, setOff);

  const run = await exportedRun(running);
  // 90 minutes less an hour that was owed, and half an hour more.
  expect(run.amountOre).toBe(37_199 - 24_799 + 12_400);
  const files = await filesIn((await payer.get(`/api/payment-runs/${run.id}/audit-pack`)).bytes);
  const table = (name: string) =>
    parse<Record<string, string>>(files.get(name) ?? '', { bom: true, delimiter: ';', columns: true });
  const sum = (name: string, column: string) =>
    table(name).reduce((total, row) => total + Number(row[column]), 0);
  expect(sumsThatDiffer(files)).toEqual([]);
  expect(table('betalinger.csv').map(({ Krav }) => Krav)).toEqual(
    expect.arrayContaining([next.reference, more.reference]),
  );
  const added = sum('rettelser.csv', 'Beløb efter i øre') - sum('rettelser.csv', 'Beløb før i øre');
  const lines = sum('regnestykker.csv', 'Beløb i øre');
  const off = sum('betalinger.csv', 'Modregnet i øre');
  expect([lines, added, off]).toEqual([37_199, 12_400, 24_799]);
  expect(sum('betalinger.csv', 'Beløb i øre')).toBe(lines + added - off);

  const { lines: budget } = await payer.read<BudgetYearView>('/api/budgets/2026');
  expect(budget[0]?.spentOre).toBe(24_799 + 37_199 + 37_199);
});
