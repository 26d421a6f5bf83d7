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

/** One that is posted. */
export interface PostingListed {
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
}
