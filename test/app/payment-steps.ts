/** The steps of a payment that the tests of payments are told in. */
import type { ClaimView } from '../../src/claims/claim.view.js';
import { ExportRuns } from '../../src/payments/export/export-runs.js';
import type { PaymentRunView } from '../../src/payments/runs/payment-run.view.js';
import type { ApiClient } from './api-client.js';
import type { ActivePlacement } from './builders.js';
import { submitted, work } from './claim-steps.js';
import { ADMINISTRATOR, CASEWORKER, OTHER_PAYER, PAYER } from './staff.js';
import type { RunningApp } from './start-app.js';

export const SETTINGS = {
  debtorIban: 'DK5000400440116243',
  debtorBic: 'DABADKKK',
  payeeBy: 'cvr',
  identifierPlacement: 'organisation',
  supplementaryUntil: '01-31',
};

/** The municipality says how it pays, and where it is posted. */
export async function readyToPay(running: RunningApp, differently: object = {}): Promise<void> {
  const settings = { ...SETTINGS, ...differently };
  await (await running.as(ADMINISTRATOR)).ask('PUT', '/api/payment-settings', settings);
  const account = { account: '5.68.90-017-4.0', firstMonth: '2026-01' };
  await (await running.as(PAYER)).make('/api/accounts', account);
}

/** An approved claim of an hour or more in a month. */
export async function approvedClaim(
  running: RunningApp,
  placement: ActivePlacement,
  { day = '2026-10-06', minutes = 60 }: { day?: string; minutes?: number } = {},
): Promise<ClaimView> {
  await work(placement, day, minutes);
  return approve(running, await submitted(placement, day.slice(0, 7)));
}

export async function approve(running: RunningApp, { id, lines }: ClaimView): Promise<ClaimView> {
  const decided = lines.map((line) => ({ id: line.id, outcome: 'approved' }));
  return (await running.as(CASEWORKER)).make(`/api/claims/${id}/decision`, { lines: decided });
}

export const A_RUN = { throughMonth: '2026-10', dueDay: '2026-11-10' };

export async function builtRun(running: RunningApp, run: object = A_RUN): Promise<PaymentRunView> {
  return (await running.as(PAYER)).make('/api/payment-runs', run);
}

export async function lockedRun(running: RunningApp, run: object = A_RUN): Promise<PaymentRunView> {
  const { id } = await builtRun(running, run);
  return (await running.as(PAYER)).make(`/api/payment-runs/${id}/lock`);
}

/** Released by the second person, with its files. */
export async function exportedRun(running: RunningApp, run: object = A_RUN): Promise<PaymentRunView> {
  const { id } = await lockedRun(running, run);
  const second = await running.as(OTHER_PAYER);
  await second.make(`/api/payment-runs/${id}/release`);
  await running.app.get(ExportRuns).wake();
  return second.read(`/api/payment-runs/${id}`);
}

export async function statusOf(client: ApiClient, { id }: { id: string }): Promise<string> {
  return (await client.read<{ status: string }>(`/api/claims/${id}`)).status;
}
