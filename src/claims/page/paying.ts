import type { Tx } from '../../access/database.js';
import type { Role } from '../../access/role.js';
import type { Day } from '../../shared/day.js';
import type { ClaimStatus } from '../claim.rules.js';

/** A payment of a claim, and what came of it. */
export interface PaymentTold {
  /** Null to those who do not see runs. */
  run: { id: string; reference: string } | null;
  dueDay: Day;
  outcome: 'paid' | 'failed' | 'rejected' | 'cancelled' | null;
  outcomeDay: Day | null;
  failedBecause: string | null;
}

export interface PayingOfClaim {
  /** The newest first. */
  payments: PaymentTold[];
  /** What keeps it back, to staff. */
  holds: { untilDay: Day; reason: string }[];
}

export interface ClaimPaid {
  id: string;
  status: ClaimStatus;
}

/** Asked by the page of a claim, which stands above payments; answered by `payments/`. */
export abstract class Paying {
  abstract of(tx: Tx, claim: ClaimPaid, role: Role, today: Day): Promise<PayingOfClaim>;
}
