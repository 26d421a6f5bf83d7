/** How a mentor's own courses stand. Knows no database and no clock. */
import { isOver } from '../../placements/placement.rules.js';
import type { PlacementView } from '../../placements/placement.view.js';
import type { Day } from '../../shared/day.js';

export interface OwnCourse extends Pick<PlacementView, 'id' | 'status' | 'firstDay' | 'lastDay' | 'runBy'> {
  menteeId: string;
  /** The mentee, as the mentor may see the name. */
  mentee: string;
  /** The own first day. */
  mentorFromDay: Day;
}

export type StateOfCourse = 'to-come' | 'not-begun' | 'running' | 'paused' | 'over';

export function stateOfCourse(
  course: Pick<OwnCourse, 'status' | 'mentorFromDay'>,
  today: Day,
): StateOfCourse {
  const { status, mentorFromDay } = course;
  if (isOver(status)) return 'over';
  if (mentorFromDay > today) return 'to-come';
  if (status === 'paused') return 'paused';
  return status === 'active' ? 'running' : 'not-begun';
}

/** Those that a page of hours says nothing of: what has not begun, and what rests. */
export function besideHours(courses: OwnCourse[], today: Day): OwnCourse[] {
  return courses.filter((course) => {
    const state = stateOfCourse(course, today);
    return state !== 'running' && state !== 'over';
  });
}
