/** When a run can be packed for audit, and whether its sums agree. Knows no database and no clock. */
import type { Ore } from '../../shared/ore.js';

export type RunPackRefusal = { because: 'nothing-locked' };

/** A draft pays nothing yet, and what was cancelled as one never did. */
export function runPackRefusals(run: { payments: number | null }): RunPackRefusal[] {
  return run.payments === null ? [{ because: 'nothing-locked' }] : [];
}

export interface RunSums {
  runOre: Ore;
  paymentsOre: Ore;
  /** Approved lines of the claims. */
  linesOre: Ore;
  /** What corrections add. */
  correctionsOre: Ore;
  /** What employers owed, and are paid less by. */
  setOffOre: Ore;
}

/** Whether the run, its payments and what they are of come to the same, to the øre. */
export function sumsAgree({ runOre, paymentsOre, linesOre, correctionsOre, setOffOre }: RunSums): boolean {
  return runOre === paymentsOre && paymentsOre === linesOre + correctionsOre - setOffOre;
}
