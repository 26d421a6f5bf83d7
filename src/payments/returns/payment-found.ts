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

/** That money of it came back, as it was written down last. */
export interface ReturnFound {
  paidDay: Day;
  returnedDay: Day;
  reason: string;
  registeredBy: string;
  registeredAt: Date;
  takenBackAt: Date | null;
  takenBackBy: string | null;
  /** The later run that paid it anew. */
  wentWith: string | null;
  /** Whether something is set off in its claim since. */
  isSetOff: boolean;
}
