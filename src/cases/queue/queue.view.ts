/** What the queue and its parts are shown with. */
import type { Day } from '../../shared/day.js';
import type { CameBack, Holder, WorkKind, WorkRole } from './queue.rules.js';

export interface Work {
  placementId: string;
  kind: WorkKind;
  /** The grant, wage cost or claim that it is about; otherwise the placement. */
  subjectId: string;
  /** Of a claim, an invoice or a correction; the month that more time is asked for. */
  claimReference: string | null;
  /** The title of a milestone. */
  milestone: string | null;
  /** Since when the leader is to pick the mentor, where that is what is missing. */
  askedDay: Day | null;
  cameBack: CameBack | null;
  due: Day;
  reference: string;
  mentee: { id: string; name: string };
  employerName: string | null;
  holder: Holder | null;
  /** The hold that it came back in spite of. */
  hold: { untilDay: Day; reason: string } | null;
}

export interface HeldCase {
  placementId: string;
  reference: string;
  mentee: { name: string };
  employerName: string | null;
  holder: Holder | null;
  untilDay: Day;
  reason: string;
}

export interface HoldOfCase {
  role: WorkRole;
  byName: string;
  untilDay: Day;
  reason: string;
}

export interface HandoverWord {
  placementId: string;
  reference: string;
  byName: string;
  word: string;
}
