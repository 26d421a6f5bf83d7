import type { Day } from '../../shared/day.js';

/** What is held back, with the names that staff know it by. */
export interface HoldShown {
  id: string;
  claimId: string | null;
  /** Of the claim. */
  reference: string | null;
  payeeCvr: string | null;
  payee: string | null;
  untilDay: Day;
  reason: string;
  heldBy: string | null;
  heldAt: Date;
}
