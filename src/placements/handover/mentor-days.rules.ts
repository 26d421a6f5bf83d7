/** Who is the mentor on which days. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';

/** Who has been, is or is to be the mentor; somebody who comes back stands there again. */
export interface MentorDays {
  id: string;
  name: string;
  firstDay: Day;
  lastDay: Day | null;
}

/** Null where nobody is the mentor of the day. */
export function mentorOn(mentors: MentorDays[], day: Day): MentorDays | null {
  return (
    mentors.find(({ firstDay, lastDay }) => firstDay <= day && (lastDay === null || day <= lastDay)) ?? null
  );
}
