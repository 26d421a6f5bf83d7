import type { CeilingView } from '../../src/settings/parameters/ceiling.view.js';
import { ADMINISTRATOR, PAYER } from './staff.js';
import type { RunningApp } from './start-app.js';

/** Proposed by an administrator; it does not apply. */
export async function proposedCeiling(
  running: RunningApp,
  ceiling: { firstDay: string; valueOre?: number },
): Promise<CeilingView> {
  return (await running.as(ADMINISTRATOR)).make('/api/ceilings', ceiling);
}

/** Proposed by an administrator and approved by a payer. */
export async function approvedCeiling(
  running: RunningApp,
  ceiling: { firstDay: string; valueOre?: number },
): Promise<CeilingView> {
  const { id } = await proposedCeiling(running, ceiling);
  return (await running.as(PAYER)).make(`/api/ceilings/${id}/decision`, { outcome: 'approved' });
}
