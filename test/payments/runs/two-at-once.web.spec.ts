/** Two who do the same to payments at the same time: what is done is done once. */
import { jest } from '@jest/globals';
import { ExportRuns } from '../../../src/payments/export/export-runs.js';
import type { PaymentRunView } from '../../../src/payments/runs/payment-run.view.js';
import { aPlacement } from '../../app/builders.js';
import { PageClient } from '../../app/page-client.js';
import { approvedClaim, builtRun, lockedRun, readyToPay } from '../../app/payment-steps.js';
import { CASEWORKER, OTHER_PAYER, PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { allAtOnce } from '../../database/all-at-once.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

let running: RunningApp;
let claimId: string;

beforeEach(async () => {
  running = await startApp();
  await readyToPay(running);
  ({ id: claimId } = await approvedClaim(running, await aPlacement(running)));
});
afterEach(() => running.close());

function counted(sql: string): Promise<{ count: number }[]> {
  return ask(running.urls.superuserUrl, `select count(*)::int as count from ${sql}`);
}

const runRow = ({ id }: PaymentRunView) => `payment_runs where id = '${id}'`;

it('a run that is released from two browsers at once is released once, and has one set of files', async () => {
  const run = await lockedRun(running);
  const browsers = await Promise.all([
    PageClient.of(running, OTHER_PAYER),
    PageClient.of(running, OTHER_PAYER),
  ]);

  const answers = await allAtOnce(
    running,
    runRow(run),
    browsers.map((browser) => () => browser.post(`/udbetalinger/${run.id}/frigivelse`, {})),
  );
  expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['303', '422']);
  expect(answers.find(({ status }) => status === 422)?.text).toMatch(
    /Kørslen er frigivet \d\d\.\d\d\.2026 kl\. \d\d\.\d\d af .+\. Se herunder, hvad der sker nu\./,
  );

  await Promise.all([running.app.get(ExportRuns).wake(), running.app.get(ExportRuns).wake()]);
  expect(await counted(`audit_events where what = 'payment-run.released'`)).toEqual([{ count: 1 }]);
  expect(await counted('payment_files')).toEqual([{ count: 2 }]);
  expect(await counted('payments')).toEqual([{ count: 1 }]);
});

it('a claim in two drafts that are locked at once is paid by one', async () => {
  const [one, other] = [await builtRun(running), await builtRun(running)];
  const payer = await running.as(PAYER);
  const lock = (run: PaymentRunView) => () => payer.post(`/api/payment-runs/${run.id}/lock`);

  const answers = await allAtOnce(running, `claims where id = '${claimId}'`, [lock(one), lock(other)]);
  expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['201', '422']);
  expect(await counted('payments')).toEqual([{ count: 1 }]);
});

it('a run is released or cancelled, not both', async () => {
  const run = await lockedRun(running);
  const [payer, second] = [await running.as(PAYER), await running.as(OTHER_PAYER)];

  const answers = await allAtOnce(running, runRow(run), [
    () => payer.post(`/api/payment-runs/${run.id}/cancellation`),
    () => second.post(`/api/payment-runs/${run.id}/release`),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([201, 422]);
});

it('what is held while a run is being locked is held after it, or stays behind', async () => {
  const run = await builtRun(running);
  const [payer, caseworker] = [await running.as(PAYER), await running.as(CASEWORKER)];
  const hold = { untilDay: '2026-12-01', reason: 'Vi venter på en lønseddel' };

  const answers = await allAtOnce(running, `claims where id = '${claimId}'`, [
    () => payer.post(`/api/payment-runs/${run.id}/lock`),
    () => caseworker.post(`/api/claims/${claimId}/hold`, hold),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([201, 422]);
  expect(await counted('payment_holds')).toEqual([{ count: 0 }]);
});
