/** When it is noted what became of the mentee. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';
import type { PlacementStatus } from '../placement.rules.js';

export const COURSE_OUTCOMES = ['job', 'flex-job', 'education', 'none-yet'] as const;
export type CourseOutcome = (typeof COURSE_OUTCOMES)[number];

export type OutcomeRefusal =
  | { because: 'course-not-over' }
  | { because: 'outcome-ahead' }
  | { because: 'outcome-before-the-end'; lastDay: Day }
  | { because: 'outcome-noted-that-day' };

export interface CourseOver {
  status: PlacementStatus;
  lastDay: Day;
}

/** At the end and after it; several may follow one another, as life goes on. */
export function outcomeRefusals({ status, lastDay }: CourseOver, day: Day, today: Day): OutcomeRefusal[] {
  if (!hasEnded(status)) return [{ because: 'course-not-over' }];
  if (day > today) return [{ because: 'outcome-ahead' }];
  return day < lastDay ? [{ because: 'outcome-before-the-end', lastDay }] : [];
}

/** A course that never began has no outcome. */
export function hasEnded(status: PlacementStatus): boolean {
  return status === 'ended' || status === 'broken-off';
}
