import type { Tx } from '../../../access/database.js';
import type { Day, Month } from '../../../shared/day.js';
import type { Minutes } from '../../../shared/minutes.js';
import type { Ore } from '../../../shared/ore.js';

export interface ClaimOfMonth {
  id: string;
  reference: string;
  month: Month;
}

/** What lies after the day that a course turns out to have stopped on. */
export interface HoursAfterStop {
  /** That are taken out: they are in no claim, or in one that is withdrawn. */
  minutes: Minutes;
  /** Claims that wait, or wait to be sent in, or are approved to be settled outside the runs and not invoiced. */
  toWithdraw: ClaimOfMonth[];
  /** Approved claims, each with what its amount changes by. */
  toCorrect: (ClaimOfMonth & { amountOre: Ore })[];
  /** Approved claims that wait for another correction first. */
  byHand: ClaimOfMonth[];
  /** Claims that are settled outside the runs, and are put right there. */
  outside: ClaimOfMonth[];
  /** Approved claims whose invoice has come and is not paid. */
  invoiced: (ClaimOfMonth & { invoice: string })[];
}

/** Asked where courses stop, which stands above claims; answered by `payments/`. */
export abstract class LaterHours {
  /** No claim of the placement moves until the transaction ends. */
  abstract lock(tx: Tx, placementId: string): Promise<void>;
  abstract find(tx: Tx, placementId: string, day: Day): Promise<HoursAfterStop>;
  /** What the stop does by itself stands in the log; of what was approved, a correction is proposed. */
  abstract putRight(tx: Tx, placementId: string, day: Day, found: HoursAfterStop): Promise<void>;
}
