import type { Day } from '../shared/day.js';
import type { OnBehalfReason } from './on-behalf.js';

/** A paper that a leader signed, as what was declared on it keeps it. */
export interface SignedPaper {
  paperId: string;
  /** The leader. */
  paperSignedBy: string;
  paperSignedDay: Day;
  /** The day on which it reached the municipality, by which deadlines count. */
  paperReceivedDay: Day;
  /** Why staff register it for the leader. */
  behalfBecause: OnBehalfReason;
  behalfWords: string | null;
}

/** What was declared by a click rests on no paper. */
export const NO_PAPER = {
  paperId: null,
  paperSignedBy: null,
  paperSignedDay: null,
  paperReceivedDay: null,
  behalfBecause: null,
  behalfWords: null,
};

/** A paper as the log keeps it: what somebody wrote stands apart. */
export function paperInLog(paper: SignedPaper | undefined): {
  details: Partial<SignedPaper>;
  personal: { behalfWords?: string };
} {
  if (paper === undefined) return { details: {}, personal: {} };
  const { behalfWords, ...details } = paper;
  return { details, personal: behalfWords === null ? {} : { behalfWords } };
}
