import type { OnBehalfReason } from '../../attachments/on-behalf.js';
import type { Day } from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';
import type { Ore } from '../../shared/ore.js';
import type { ClaimRefusal, ClaimStatus } from '../claim.rules.js';
import type { ReasonCode } from '../decisions/claim-decision.rules.js';
import type { Answer, MonthState, ProposedCost } from './sheet.rules.js';

export interface OnBehalf {
  because: OnBehalfReason;
  words: string | null;
}

export interface ClaimOnSheet {
  id: string;
  reference: string;
  status: ClaimStatus;
  amountOre: Ore | null;
  /** As they were sent. */
  minutes: Minutes;
  /** Why it was registered from paper for the leader; null where the leader sent it. */
  onBehalf: OnBehalf | null;
  /** What the leader is asked to put right, since when, and until when. */
  returned: { because: string; day: Day; by: Day } | null;
  /** Why lines of it were refused. */
  refused: { reasonCode: ReasonCode | null; reason: string | null }[];
}

/** A placement in a month, as the leader answers for it. */
export interface SheetRow {
  placementId: string;
  reference: string;
  mentee: string;
  /** Whoever is or was the mentor in the month. */
  mentors: string[];
  state: MonthState;
  /** Why the answer that there were none was registered for the leader. */
  noneOnBehalf: OnBehalf | null;
  answers: Answer[];
  /** Every claim of the month that was not taken back, the oldest first. */
  claims: ClaimOnSheet[];
  /** What a claim would be made of now, and what stands in its way. */
  minutes: Minutes;
  /** The last day to claim the month; null where nobody set one. */
  lastDay: Day | null;
  amountOre: Ore;
  days: { day: Day; minutes: Minutes }[];
  hindrances: ClaimRefusal[];
  /** The wage cost that is missing, where it is sent and waits for its decision. */
  proposedCost: ProposedCost | null;
  version: string;
}
