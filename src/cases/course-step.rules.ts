/** What a pause, a stop or a last day asks of whoever runs the course. Knows no database and no clock. */
import { DAYS_TO_SEE_AN_EXTENSION } from '../placements/extensions/extension.rules.js';
import { DAYS_TO_END, DAYS_TO_FOLLOW_UP_A_STOP } from '../placements/moves/move.rules.js';
import type { PlacementStatus } from '../placements/placement.rules.js';
import type { OrganiserRole } from '../schemes/scheme.rules.js';
import { addDays, type Day } from '../shared/day.js';
import type { Period } from '../shared/period.js';

/** Of pauses and ends. */
export interface CourseState {
  /** Of the pause of today. */
  expectedReturnDay: Day | null;
  /** The day on which it was stopped, where staff are to look after that. */
  unseenStopDay: Day | null;
  /** The day on which the two made it longer, where staff are to look at that. */
  unseenExtensionDay: Day | null;
  /** The day on which one of the two said no after having tried it out, as far as the asker is told. */
  saidNoDay: Day | null;
  /** The days on which it takes no hours. */
  rests: Period[];
}

export interface CourseStep {
  who: OrganiserRole;
  does: 'follow-up-pause' | 'follow-up-stop' | 'settle-no' | 'see-extension' | 'end';
  by: Day;
}

interface CourseFacts {
  status: PlacementStatus;
  lastDay: Day;
  runBy: OrganiserRole;
  course: CourseState;
}

export function stepOfCourse(
  { status, lastDay, runBy: who, course }: CourseFacts,
  today: Day,
): CourseStep | null {
  const { expectedReturnDay, unseenStopDay, unseenExtensionDay, saidNoDay } = course;
  if (status === 'paused') return { who, does: 'follow-up-pause', by: expectedReturnDay ?? lastDay };
  if (unseenStopDay !== null) {
    return { who, does: 'follow-up-stop', by: addDays(unseenStopDay, DAYS_TO_FOLLOW_UP_A_STOP) };
  }
  if ((status === 'matched' || status === 'active') && saidNoDay !== null) {
    return { who, does: 'settle-no', by: addDays(saidNoDay, DAYS_TO_FOLLOW_UP_A_STOP) };
  }
  if (status === 'active' && unseenExtensionDay !== null) {
    return { who, does: 'see-extension', by: addDays(unseenExtensionDay, DAYS_TO_SEE_AN_EXTENSION) };
  }
  // A course that goes on past its last day is ended by whoever looks after it, and not by itself.
  if (status !== 'active' || today <= lastDay) return null;
  return { who, does: 'end', by: addDays(lastDay, DAYS_TO_END) };
}
