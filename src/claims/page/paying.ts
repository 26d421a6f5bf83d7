import type { Tx } from '../../access/database.js';
import type { Role } from '../../access/role.js';
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import type { Settlement } from '../../mentors/settlement.rules.js';
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

/** What a claim is put right by, after it was decided. */
export interface CorrectionTold {
  id: string;
  reference: string;
  amountOre: Ore;
  /** Where it stands, in Danish. */
  stands: string;
}

/** What an employer owed and this claim pays so much less for. */
export interface SetOffTold {
  amountOre: Ore;
  /** Null to a leader of another course than the one that was corrected. */
  correction: { id: string; reference: string } | null;
}

/** A sample that the claim is drawn in. */
export interface SampleTold {
  id: string;
  /** Where it stands, in Danish. */
  stands: string;
}

/** How a claim was posted within the municipality. */
export interface PostingTold {
  voucher: string;
  postedOn: Day;
}

/** An e-invoice of a claim, to staff. */
export interface InvoiceTold {
  id: string;
  number: string;
  /** Where it stands, in Danish. */
  stands: string;
}

export interface PayingOfClaim {
  invoices: InvoiceTold[];
  posting: PostingTold | null;
  /** The newest first. */
  payments: PaymentTold[];
  /** As far as the reader is told of them. */
  corrections: CorrectionTold[];
  /** Whether the reader may propose one now. */
  mayCorrect: boolean;
  setOffs: SetOffTold[];
  /** To staff, and to the leader who is asked. */
  samples: SampleTold[];
  /** What keeps it back, to staff. */
  holds: { untilDay: Day; reason: string }[];
}

export interface ClaimPaid {
  id: string;
  settlement: Settlement;
  status: ClaimStatus;
}

/** Asked by the page of a claim, which stands above payments; answered by `payments/`. */
export abstract class Paying {
  abstract of(tx: Tx, claim: ClaimPaid, role: Role, today: Day): Promise<PayingOfClaim>;
}
