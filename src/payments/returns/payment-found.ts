import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import type { PaymentOutcome } from '../runs/payment-run.rules.js';

/** A payment of a run, and what came of it. */
export interface PaymentFound {
  position: number;
  reference: string;
  placementId: string;
  payeeName: string;
  amountOre: Ore;
  outcome: PaymentOutcome | null;
  outcomeDay: Day | null;
  /** Whether it paid a claim; otherwise a correction of one. */
  isOfClaim: boolean;
}
