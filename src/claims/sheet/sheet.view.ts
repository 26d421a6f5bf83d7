import type { Day } from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';
import type { Ore } from '../../shared/ore.js';
import type { ClaimRefusal, ClaimStatus } from '../claim.rules.js';
import type { Answer, MonthState } from './sheet.rules.js';

/** A placement in a month, as the leader answers for it. */
export interface SheetRow {
  placementId: string;
  reference: string;
  mentee: string;
  /** Whoever is or was the mentor in the month. */
  mentors: string[];
  state: MonthState;
  answers: Answer[];
  /** Every claim of the month that was not taken back, the oldest first. */
  claims: { id: string; reference: string; status: ClaimStatus; amountOre: Ore | null }[];
  /** What a claim would be made of now, and what stands in its way. */
  minutes: Minutes;
  amountOre: Ore;
  days: { day: Day; minutes: Minutes }[];
  hindrances: ClaimRefusal[];
  version: string;
}
