/** The steps of a correction that the tests of corrections are told in. */
import type { ClaimView } from '../../src/claims/claim.view.js';
import type { CorrectionView } from '../../src/payments/corrections/correction.view.js';
import type { ApiClient } from './api-client.js';
import { exportedRun } from './payment-steps.js';
import { PAYER } from './staff.js';
import type { RunningApp } from './start-app.js';

export const WHY = { reasonCode: 'hours-not-worked', reason: 'Mentoren var syg' } as const;

/** What the first line of a claim should have been, as an approved claim of one line has it. */
export function right({ lines: [line] }: ClaimView, differently: object): object {
  const { id, minutes, wageCostOre } = line ?? {};
  return { lines: [{ id, minutes, wageCostOre, ...differently }], ...WHY };
}

export function proposed(client: ApiClient, claim: ClaimView, differently: object): Promise<CorrectionView> {
  return client.make(`/api/claims/${claim.id}/corrections`, right(claim, differently));
}

/** All that waits is exported, and the bank has paid it. */
export async function payAll(running: RunningApp): Promise<void> {
  const run = await exportedRun(running);
  const now = running.clock.now().toISOString();
  running.clock.set('2026-11-10T09:00:00Z');
  await (await running.as(PAYER)).make(`/api/payment-runs/${run.id}/settlement`);
  running.clock.set(now);
}
