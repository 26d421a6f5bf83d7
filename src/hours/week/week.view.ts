import type { Balance } from '../balance/balance.rules.js';
import type { TimeEntryView } from '../time-entry.view.js';
import type { ProposalAsked } from '../../matching/proposals-asked.js';
import type { NextMeeting } from '../../meetings/meeting.view.js';
import type { EvaluationAsked } from '../../placements/evaluations-asked.js';
import type { ExtensionAsked } from '../../placements/extensions/extensions-asked.js';
import type { OwnStep } from '../../placements/own-steps.js';
import type { OwnCourse } from './own-courses.rules.js';
import type { OwnPlacement } from './week.rules.js';

export interface MentoredPlacement extends OwnPlacement {
  reference: string;
  /** The mentee, as the mentor may see the name. */
  mentee: string;
  menteeId: string;
  schemeVersionId: string;
  firstDay: string;
  lastDay: string;
  balances: Balance[];
}

/** A mentor's week as its page shows it. */
export interface WeekView {
  placements: MentoredPlacement[];
  entries: TimeEntryView[];
  /** Whether there are hours in the week before. */
  hasWeekBefore: boolean;
  /** What the mentor wrote down last. */
  last: TimeEntryView | null;
}

/** What a mentor begins with, whichever week is shown. */
export interface MentorsStart {
  /** The own courses of today and to come, and those that are over. */
  courses: OwnCourse[];
  /** What waits for the mentor. */
  steps: OwnStep[];
  /** The next meeting of each own course. */
  next: NextMeeting[];
  /** That wait for an answer. */
  proposals: ProposalAsked[];
  /** That the mentee of a course wishes to go on. */
  extensions: ExtensionAsked[];
  /** The courses that are over and not evaluated. */
  evaluations: EvaluationAsked[];
}
