/**
 * What the wording of a letter may use. Never a CPR number, an address, a phone number or the health of the mentee: a
 * letter is read by whoever opens the envelope.
 */
import type { Day, Month } from '../../../shared/day.js';
import type { Minutes } from '../../../shared/minutes.js';
import type { Ore } from '../../../shared/ore.js';
import type { Period } from '../../../shared/period.js';

/** What every letter of a case knows. */
export interface CommonFacts {
  readonly caseReference: string;
  readonly organisation: { readonly name: string; readonly phone: string; readonly email: string };
  readonly recipient: {
    readonly name: string;
    readonly isLeader: boolean;
    readonly isMentor: boolean;
    readonly isMentee: boolean;
  };
  readonly mentee: { readonly name: string };
  /** Null until there is one. */
  readonly mentor: { readonly name: string } | null;
  /** Employed at the workplace, as is asked of the one whom the leader picks; others come from outside. */
  readonly mentorIsColleague: boolean;
  /** Whom nobody is paid for. */
  readonly mentorIsVolunteer: boolean;
  /** Null where nobody leads, as in a course between two people. */
  readonly leader: { readonly name: string } | null;
  readonly employer: { readonly name: string } | null;
  readonly placement: Period;
  readonly scheme: { readonly name: string; readonly paysForHours: boolean; readonly isAtWorkplace: boolean };
  readonly consultant: { readonly name: string; readonly phone: string | null; readonly email: string };
  /** Who signs it. */
  readonly issuer: { readonly name: string };
  /** Where leader, mentor and mentee sign in. */
  readonly signInAddress: string;
  /** How to complain; null where the letter is no decision, or its recipient is not told. */
  readonly complaint: { readonly lastDay: Day } | null;
}

/** Of a letter about the course itself. */
export interface PlacementFacts {
  /** What the mentee lets leader and mentor know, as it is in force; null is the name alone. */
  readonly sharedOfMentee: string | null;
  /** The newest that is given; null until there is one. Its wage cost is per hour, and null until it is approved. */
  readonly grant: (Period & { readonly grantedMinutes: Minutes; readonly wageCostOre: Ore | null }) | null;
  readonly claims: { readonly dayOfNextMonth: number };
  /** The month that a reminder is of; its last day to claim is null where nobody set one. */
  readonly reminder: { readonly month: Month; readonly lastDay: Day | null } | null;
  /** The days of a mentor whom another followed; null where the letter is to nobody like that. */
  readonly formerMentor: (Period & { readonly meetings: number; readonly isColleague: boolean }) | null;
}

export interface GrantFacts {
  readonly grant: Period & {
    readonly grantedMinutes: Minutes;
    readonly decidedDay: Day;
    readonly legalBasis: string;
    /** The words of whoever decided; null where a grant was given without. */
    readonly reason: string | null;
    readonly wageCostOre: Ore | null;
    readonly isRevoked: boolean;
    /** The last day that it was given for, where it ends before; null where it does not. */
    readonly plannedLastDay: Day | null;
  };
  readonly hearing: HeardFacts;
  readonly claims: { readonly dayOfNextMonth: number };
}

/** How the party was heard before it was decided. */
export interface HeardFacts {
  readonly sentDay: Day | null;
  readonly isAnswered: boolean;
  /** Why they were not heard; null where they were. */
  readonly notBecause: string | null;
}

export interface ClaimFacts {
  readonly claim: {
    readonly reference: string;
    readonly month: Month;
    readonly decidedDay: Day | null;
    readonly legalBasis: string | null;
    readonly claimedOre: Ore;
    readonly approvedOre: Ore;
    readonly refusedOre: Ore;
    readonly isRefusedWhole: boolean;
    /** What is kept back of earlier claims that were paid too high. */
    readonly setOffOre: Ore;
    /** What is to be put right; null where nothing is. */
    readonly returnedBecause: string | null;
    /** The last day to send the hours again; null where there is none. */
    readonly againLastDay: Day | null;
    readonly lines: readonly {
      readonly mentor: string;
      readonly minutes: Minutes;
      readonly wageCostOre: Ore;
      readonly amountOre: Ore;
      readonly isRefused: boolean;
      readonly reason: string | null;
    }[];
  };
  readonly hearing: HeardFacts;
  readonly payment: {
    readonly dueDay: Day;
    /** Whether the day has been. */
    readonly isOver: boolean;
    /** What the transfer is known by. */
    readonly reference: string;
    readonly payee: string;
    readonly cvr: string;
    readonly pNumber: string | null;
    readonly amountOre: Ore;
  } | null;
}

export interface HearingFacts {
  readonly hearing: {
    readonly isOfGrant: boolean;
    readonly isOfClaim: boolean;
    readonly isOfCorrection: boolean;
    readonly intended: readonly string[];
    readonly facts: readonly string[];
    readonly deadlineDay: Day;
  };
}

export interface CorrectionFacts {
  readonly correction: {
    readonly reference: string;
    readonly claimReference: string;
    readonly month: Month;
    readonly decidedDay: Day;
    readonly legalBasis: string;
    readonly cause: string;
    readonly reason: string;
    /** By how much, downwards or upwards. */
    readonly amountOre: Ore;
    /** What is still to be paid back. */
    readonly outstandingOre: Ore;
    /** Of the bill; null until it is sent. */
    readonly invoiceNumber: string | null;
    /** With which what is added goes out; null until it is in a run. */
    readonly payment: { readonly dueDay: Day; readonly isOver: boolean } | null;
    readonly lines: readonly {
      readonly mentor: string;
      readonly minutesBefore: Minutes;
      readonly minutesAfter: Minutes;
      readonly wageCostBeforeOre: Ore;
      readonly wageCostAfterOre: Ore;
      readonly differenceOre: Ore;
    }[];
  };
  readonly hearing: HeardFacts;
}

export interface ComplaintFacts {
  readonly answer: {
    readonly receivedDay: Day;
    readonly of: string;
    readonly decidedDay: Day;
    readonly isChanged: boolean;
    readonly isPartlyChanged: boolean;
    readonly isTooLate: boolean;
    /** Why: of the reassessment, or of the rejection. */
    readonly reason: readonly string[];
    readonly forwardedDay: Day | null;
  };
}

export interface AgreementFacts {
  readonly agreement: {
    readonly title: string;
    readonly inForceDay: Day;
    readonly parts: readonly { readonly heading: string; readonly words: readonly string[] }[];
    readonly signatures: readonly {
      readonly name: string;
      readonly as: string;
      readonly how: string;
      readonly day: Day;
    }[];
  };
}

export interface EndFacts {
  readonly end: {
    readonly day: Day;
    readonly isStop: boolean;
    /** Of the last mentor, and of the whole course. */
    readonly meetingsOfMentor: number;
    readonly meetings: number;
    readonly mentorFirstDay: Day | null;
    readonly mentorLastDay: Day | null;
  };
}
