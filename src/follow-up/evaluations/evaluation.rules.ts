/** When mentor, mentee and organiser evaluate a course. Knows no database and no clock. */
import { isOver, type PlacementStatus } from '../../placements/placement.rules.js';
import { addDays, type Day } from '../../shared/day.js';

export const EVALUATION_KINDS = ['along-the-way', 'end'] as const;
export type EvaluationKind = (typeof EVALUATION_KINDS)[number];

/** What is answered from 1 to 5. */
export const SCORES = ['cooperation', 'benefit', 'support'] as const;
export type Score = (typeof SCORES)[number];

export const GOALS = ['reached', 'partly', 'not'] as const;
export type Goal = (typeof GOALS)[number];

/** The end may be evaluated so many days ahead of it. */
export const DAYS_BEFORE_THE_END = 14;

interface CourseFacts {
  status: PlacementStatus;
  lastDay: Day;
}

export type EvaluationRefusal =
  | { because: 'not-under-way' }
  | { because: 'not-at-the-end-yet'; fromDay: Day }
  | { because: 'no-mentor-yet' }
  | { because: 'evaluated-this-month' }
  | { because: 'evaluated-already' };

/** What an author has said already, of which a new evaluation would be a second. */
export interface WrittenBefore {
  thisMonth: boolean;
  atTheEnd: boolean;
}

/** Whether what was said of an end is of the one that stands now: an extension asks for another. */
export function isOfThisEnd(lastDayThen: Day, lastDay: Day): boolean {
  return lastDayThen >= addDays(lastDay, -DAYS_BEFORE_THE_END);
}

/** Which evaluation may be written now; null where none may. */
export function kindNow({ status, lastDay }: CourseFacts, today: Day): EvaluationKind | null {
  if (status === 'ended' || status === 'broken-off') return 'end';
  if (status !== 'active' && status !== 'paused') return null;
  return today >= addDays(lastDay, -DAYS_BEFORE_THE_END) ? 'end' : 'along-the-way';
}

/** Along the way once a month while the course runs; at the end once of each mentor. */
export function evaluationRefusals(
  kind: EvaluationKind,
  course: CourseFacts & { hasMentor: boolean },
  before: WrittenBefore,
  today: Day,
): EvaluationRefusal[] {
  if (!course.hasMentor) return [{ because: 'no-mentor-yet' }];
  const now = kindNow(course, today);
  if (now === null) return [{ because: 'not-under-way' }];
  if (kind === 'end') {
    if (now !== 'end') {
      return [{ because: 'not-at-the-end-yet', fromDay: addDays(course.lastDay, -DAYS_BEFORE_THE_END) }];
    }
    return before.atTheEnd ? [{ because: 'evaluated-already' }] : [];
  }
  if (isOver(course.status)) return [{ because: 'not-under-way' }];
  return before.thisMonth ? [{ because: 'evaluated-this-month' }] : [];
}

export type CourseEvaluationRefusal =
  | { because: 'not-under-way' }
  | { because: 'course-runs' }
  | { because: 'evaluated-this-month' }
  | { because: 'evaluated-already' };

/** Which evaluation the organiser may write of a course; null before it begins. */
export function courseKindNow(status: PlacementStatus): EvaluationKind | null {
  if (isOver(status)) return 'end';
  return status === 'active' || status === 'paused' ? 'along-the-way' : null;
}

/** The organiser's own: once a month while the course runs, and once when it is over. */
export function courseEvaluationRefusals(
  kind: EvaluationKind,
  status: PlacementStatus,
  before: WrittenBefore,
): CourseEvaluationRefusal[] {
  const now = courseKindNow(status);
  if (kind === 'end') {
    if (now !== 'end') return [{ because: 'course-runs' }];
    return before.atTheEnd ? [{ because: 'evaluated-already' }] : [];
  }
  if (now !== 'along-the-way') return [{ because: 'not-under-way' }];
  return before.thisMonth ? [{ because: 'evaluated-this-month' }] : [];
}
