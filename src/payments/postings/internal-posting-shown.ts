import type { Day, Month } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';

/** An approved claim that waits to be posted. */
export interface ClaimToPost {
  claimId: string;
  placementId: string;
  reference: string;
  caseReference: string;
  month: Month;
  mentor: string;
  amountOre: Ore;
  account: string | null;
  heldUntil: Day | null;
  approvedDay: Day;
}

/** How many can be posted now, and how many something is missing of. */
export interface PostingsWaiting {
  ready: number;
  staying: number;
}

/** One that is posted. */
export interface PostingListed {
  id: string;
  claimId: string;
  placementId: string;
  reference: string;
  caseReference: string;
  month: Month;
  mentor: string;
  amountOre: Ore;
  account: string;
  voucher: string;
  postedOn: Day;
  postedBy: string | null;
  postedAt: Date;
  /** When it was taken back, and why; null where it stands. */
  takenBackAt: Date | null;
  takenBackBecause: string | null;
}
