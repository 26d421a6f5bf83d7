/** What of a case decides which letters it may have, and what is then offered. */
import type { PartyRole } from '../../../access/role.js';
import type { ClaimStatus } from '../../../claims/claim.rules.js';
import type { ComplaintStatus } from '../../../follow-up/complaints/complaint.rules.js';
import type { GrantStatus } from '../../../grants/grant.rules.js';
import type { HeardParty } from '../../../hearings/hearing.rules.js';
import type { CorrectionStatus } from '../../../payments/corrections/correction.rules.js';
import type { PlacementStatus } from '../../../placements/placement.rules.js';
import type { AgreementParty } from '../../../schemes/rule/agreement-rule.js';
import type { Day, Month } from '../../../shared/day.js';
import type { Period } from '../../../shared/period.js';
import type { LetterKind } from './letter-kinds.js';

/** What of a case decides which letters it may have. */
export interface LettersState extends Period {
  placementId: string;
  status: PlacementStatus;
  paysForHours: boolean;
  menteeId: string;
  /** The leader of the day, or of the last one; null where there never was one. */
  leaderId: string | null;
  /** The mentor of the day, or of the last one; null where there never was one. */
  mentor: { id: string; isColleague: boolean } | null;
  /** Those whom another follows, each with the last day of their own. */
  formerMentors: { id: string; lastDay: Day }[];
  grants: (Period & { id: string; status: GrantStatus })[];
  /** Of the workplace, or of one mentor from outside. */
  claims: {
    id: string;
    month: Month;
    status: ClaimStatus;
    mentorId: string | null;
    hasRefusedLines: boolean;
  }[];
  /** Those that can still be answered in time. */
  hearings: { id: string; party: HeardParty; deadlineDay: Day }[];
  corrections: { id: string; status: CorrectionStatus; amountOre: number; month: Month }[];
  /** By a mentor from outside where the claim was theirs. */
  complaints: {
    id: string;
    status: ComplaintStatus;
    party: HeardParty;
    mentorId: string | null;
    receivedDay: Day;
  }[];
  /** Those in force. */
  agreements: { id: string; parties: AgreementParty[]; mentorId: string | null; inForceDay: Day }[];
  /** How the course ended last; null while it is under way. */
  end: { id: string; isStop: boolean; day: Day } | null;
  /** The months that are over, can still be claimed, and have neither a claim nor »no hours«. */
  monthsToClaim: Month[];
  /** Whether mentor and mentee may evaluate the end of it. */
  mayEvaluateTheEnd: boolean;
  /** Of those who have or had a place in it, who has died. */
  dead: string[];
}

/** A letter that may be written. */
export interface Offer {
  kind: LetterKind;
  aboutId: string;
  /** Tells letters about the same apart, as the month of a reminder; '' where there is one alone. */
  occasion: string;
  recipient: PartyRole;
  /** Of the leader, the mentor or the mentee. */
  recipientId: string;
  /** Whether they have died, so that it is not to be written. */
  isToTheDead: boolean;
  /** Whether somebody must be told in writing: of what is decided, of what is asked of them. */
  isOwed: boolean;
  concerns: { period?: Period; month?: Month; day?: Day };
}
