/** What the next step of a case is worked out from, and what it may be. */
import type { PaperStep } from '../agreements/paper-steps.rules.js';
import type { WageCostStatus } from '../grants/wage-costs/wage-cost.rules.js';
import type { PlacementStatus } from '../placements/placement.rules.js';
import type { OneOfThePair } from '../schemes/rule/course-rule.js';
import type { OrganiserRole } from '../schemes/scheme.rules.js';
import type { Day, Month } from '../shared/day.js';
import type { CourseState, CourseStep } from './course-step.rules.js';
import type { DeathOfCase, DeathStep } from './death-steps.rules.js';
import type { HeardCorrection, HearingOfCase, HearingStep } from './hearing-steps.rules.js';
import type { PaperNextStep } from './paper-next-steps.rules.js';

export type NextStep =
  | { who: 'leader' | 'coordinator'; does: 'pick-mentor'; by: Day }
  | { who: 'consultant'; does: 'draft-grant'; by: Day }
  | { who: 'consultant'; does: 'recommend-grant'; by: Day }
  | { who: 'caseworker'; does: 'decide-grant'; by: Day }
  | PaperNextStep
  | { who: OrganiserRole; does: 'ready-employer' | 'activate'; by: Day }
  | { who: 'leader' | 'consultant'; does: 'propose-wage-cost'; by: Day }
  | { who: 'caseworker'; does: 'decide-wage-cost'; by: Day }
  | { who: 'leader' | 'mentor'; does: 'answer-return'; by: Day; reference: string }
  | { who: 'caseworker'; does: 'decide-claim'; by: Day; reference: string }
  | { who: 'mentee'; does: 'answer-hours'; by: Day; month: Month }
  | { who: 'consultant'; does: 'check-hours'; by: Day; month: Month }
  | { who: 'leader' | 'mentor'; does: 'claim-month'; by: Day; month: Month }
  | { who: 'mentor'; does: 'write-hours'; by: Day }
  | { who: OneOfThePair; does: 'make-first-contact'; by: Day }
  | HearingStep
  | CourseStep
  | DeathStep
  | { who: 'nobody'; does: 'nothing' };

/** A word of the mentee by a last day, or a check that has been due since a day; else when all was said. */
export type HoursWait =
  { for: 'mentee'; by: Day } | { for: 'consultant'; since: Day } | { for: 'nobody'; since: Day };

export interface CaseState {
  status: PlacementStatus;
  firstDay: Day;
  lastDay: Day;
  /** A coordinator runs what nobody is paid for. */
  runBy: OrganiserRole;
  hasMentor: boolean;
  /** Of the mentor of today, or of the next one; null where there is none. */
  mentorFirstDay: Day | null;
  /** Whether that mentor is none of the workplace's own. */
  isMentorFromOutside?: boolean;
  grants: { status: string; recommendedDay: Day | null; lastDay: Day; hearing?: HearingOfCase | null }[];
  /** Of the mentor of today, and of others. */
  wageCosts: { status: WageCostStatus; proposedDay: Day; isOfTheMentor: boolean }[];
  /** Claims that are open or decided, of any month. */
  claims: {
    status: string;
    reference: string;
    month: Month;
    submittedDay: Day | null;
    returnedDay: Day | null;
    /** A mentor from outside claims for themselves. */
    isOfMentor?: boolean;
    /** Of a submitted claim: whose word its hours wait for, and by when or since when. */
    hoursWait?: HoursWait | null;
    hearing?: HearingOfCase | null;
  }[];
  /** The one that is answered first; null where none is, and to those who are not told of it. */
  heardCorrection?: HeardCorrection | null;
  monthsWithoutHours: Month[];
  /** Those whose window to claim is closed. */
  closedMonths?: Month[];
  /** Those that a mentor from outside is still to claim, the first first. */
  mentorMonths?: Month[];
  course: CourseState;
  /** Who is to make the first contact by when; null where it is made, or the scheme names no day. */
  firstContact: { by: OneOfThePair; dueDay: Day } | null;
  /** Who of those in place has died, while the course is open; nobody for those who are not told. */
  deaths?: DeathOfCase[];
  /** What declaration and agreements wait for: before the start or, once it is active, since something changed. */
  papers: PaperStep[];
  /** Where the scheme waits for the employer: whether it has in order what it must. */
  isEmployerReady: boolean;
}

export const NOTHING = { who: 'nobody', does: 'nothing' } as const;
