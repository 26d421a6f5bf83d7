/** When mentor and mentee make a course longer by both wishing so. Knows no database and no clock. */
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import type { OrganiserRole } from '../../schemes/scheme.rules.js';
import type { SaidRule } from '../../schemes/said-rule.js';
import type { Day } from '../../shared/day.js';
import type { Period } from '../../shared/period.js';
import { lengthRefusals, mayMove, type PlacementStatus } from '../placement.rules.js';

export const OUTCOMES_OF_WISHES = ['agreed', 'declined', 'withdrawn', 'lapsed'] as const;
export type OutcomeOfWish = (typeof OUTCOMES_OF_WISHES)[number];

export type Wisher = OneOfThePair | OrganiserRole;

/** Days that whoever runs a course has to look at what the two agreed. */
export const DAYS_TO_SEE_AN_EXTENSION = 7;

export interface CourseToExtend {
  status: PlacementStatus;
  period: Period;
  /** Whether the scheme lets the two go on by wishing so, and what it says of that. */
  byMutualWish: { may: boolean; rule: SaidRule | null };
  /** The pair that would go on; null without a mentor. */
  mentorshipId: string | null;
  /** Whether one of them said no after having tried it out. */
  saidNo: boolean;
}

export interface Wish {
  lastDay: Day;
  byRole: Wisher;
  mentorshipId: string | null;
  outcome: OutcomeOfWish | null;
}

export type ExtensionRefusal =
  | { because: 'not-by-mutual-wish'; rule: SaidRule | null }
  | { because: 'placement-status'; status: PlacementStatus }
  | { because: 'course-is-over'; lastDay: Day }
  | { because: 'pair-does-not-go-on' }
  | { because: 'not-longer'; lastDay: Day }
  | { because: 'placement-too-long'; mostYears: number }
  | { because: 'wished-already'; lastDay: Day }
  | { because: 'other-wishes-another-day'; lastDay: Day }
  | { because: 'no-wish-to-answer' }
  | { because: 'no-wish-to-take-back' }
  | { because: 'wish-is-of-another-day'; lastDay: Day }
  | { because: 'said-ahead' }
  | { because: 'said-before-the-course'; firstDay: Day };

/** Whether a course may be made longer at all now. */
export function mayExtend({
  status,
  byMutualWish,
  saidNo,
}: Pick<CourseToExtend, 'status' | 'byMutualWish' | 'saidNo'>) {
  return byMutualWish.may && isRunning(status) && !saidNo;
}

/** What may pause or stop is running. */
function isRunning(status: PlacementStatus): boolean {
  return mayMove('stop', status);
}

/** A wish lapses with the course, with the pair, and where the course lasts as long anyway. */
export function isOpen(wish: Wish, { status, period, mentorshipId }: CourseToExtend, today: Day): boolean {
  return (
    wish.outcome === null &&
    isRunning(status) &&
    today <= period.lastDay &&
    wish.lastDay > period.lastDay &&
    wish.mentorshipId === mentorshipId
  );
}

/** What the two wish: the one who wishes first waits, the other who wishes the same day says yes by it. */
export function wishRefusals(
  course: CourseToExtend,
  open: Wish | null,
  { lastDay, role }: { lastDay: Day; role: OneOfThePair },
  today: Day,
): ExtensionRefusal[] {
  const refusals = [...ofTheCourse(course), ...ofToday(course, today)];
  if (refusals.length > 0) return refusals;
  if (open?.byRole === role) return [{ because: 'wished-already', lastDay: open.lastDay }];
  if (open !== null && open.lastDay !== lastDay) {
    return [{ because: 'other-wishes-another-day', lastDay: open.lastDay }];
  }
  return ofTheDay(course, lastDay);
}

/** A yes is to the day that was read. A no needs no reason, and is taken of whatever the other wishes now. */
export function answerRefusals(
  course: CourseToExtend,
  open: Wish | null,
  { lastDay, goesOn, role }: { lastDay: Day; goesOn: boolean; role: OneOfThePair },
): ExtensionRefusal[] {
  if (open === null || open.byRole === role) return [{ because: 'no-wish-to-answer' }];
  if (open.lastDay !== lastDay) return [{ because: 'wish-is-of-another-day', lastDay: open.lastDay }];
  return goesOn ? [...ofTheCourse(course), ...ofTheDay(course, lastDay)] : [];
}

export function takeBackRefusals(open: Wish | null, role: OneOfThePair): ExtensionRefusal[] {
  return open?.byRole === role ? [] : [{ because: 'no-wish-to-take-back' }];
}

/** What both said to whoever runs the course, who may write it down after the last day too. */
export function mutualWishRefusals(
  course: CourseToExtend,
  { lastDay, saidDay }: { lastDay: Day; saidDay: Day },
  today: Day,
): ExtensionRefusal[] {
  const refusals = ofTheCourse(course);
  if (refusals.length > 0) return refusals;
  return [...ofTheDay(course, lastDay), ...whenSaid(saidDay, course.period, today)];
}

function ofTheCourse({ status, byMutualWish: { may, rule }, saidNo }: CourseToExtend): ExtensionRefusal[] {
  if (!may) return [{ because: 'not-by-mutual-wish', rule }];
  if (!isRunning(status)) return [{ because: 'placement-status', status }];
  return saidNo ? [{ because: 'pair-does-not-go-on' }] : [];
}

function ofToday({ period: { lastDay } }: CourseToExtend, today: Day): ExtensionRefusal[] {
  return today > lastDay ? [{ because: 'course-is-over', lastDay }] : [];
}

/** However long the scheme suggests: what both wish is no longer than people mean it. */
function ofTheDay({ period }: CourseToExtend, lastDay: Day): ExtensionRefusal[] {
  if (lastDay <= period.lastDay) return [{ because: 'not-longer', lastDay: period.lastDay }];
  return lengthRefusals({ firstDay: period.firstDay, lastDay }).filter(
    (refusal) => refusal.because === 'placement-too-long',
  );
}

function whenSaid(saidDay: Day, { firstDay }: Period, today: Day): ExtensionRefusal[] {
  if (saidDay > today) return [{ because: 'said-ahead' }];
  return saidDay < firstDay ? [{ because: 'said-before-the-course', firstDay }] : [];
}
