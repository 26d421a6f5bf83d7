import type { Day } from '../shared/day.js';

/** A paper that a leader signed, as what was declared on it keeps it. */
export interface SignedPaper {
  paperId: string;
  /** The leader. */
  paperSignedBy: string;
  paperSignedDay: Day;
}

/** What was declared by a click rests on no paper. */
export const NO_PAPER = { paperId: null, paperSignedBy: null, paperSignedDay: null };
