import type { Day, Month } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import type { StaysBecause } from './payment-run.rules.js';

export interface DueClaim {
  claimId: string;
  /** Where it is of a correction upwards, whose reference it then has. */
  correctionId: string | null;
  reference: string;
  month: Month;
  payeeCvr: string;
  payeeName: string;
  amountOre: Ore;
  account: string | null;
  staysBecause: StaysBecause | null;
  heldUntil: Day | null;
}

export interface DueTotals {
  going: number;
  goingOre: Ore;
  staying: number;
  stayingOre: Ore;
  /** Of exactly which claims go, with which amounts, to whom and on which account. */
  digest: string;
}
