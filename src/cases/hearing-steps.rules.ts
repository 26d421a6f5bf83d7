/** The next step where a party is heard before a refusal. Knows no database and no clock. */
import type { Day } from '../shared/day.js';
import { DAYS_TO_DECIDE } from '../shared/deadlines.js';
import { addWorkingDays } from '../shared/working-days.js';

/** Of what is in hearing; null to those who are not told of it. */
export interface HearingOfCase {
  id: string;
  deadlineDay: Day;
  answeredDay: Day | null;
}

export type HearingStep =
  | { who: 'leader'; does: 'answer-hearing'; by: Day; hearingId: string; reference: string }
  | { who: 'mentee'; does: 'answer-hearing'; by: Day; hearingId: string };

/** Null while the party may answer; then the day by which it is decided. */
export function dueAfterHearing({ deadlineDay, answeredDay }: HearingOfCase, today: Day): Day | null {
  if (answeredDay === null && today <= deadlineDay) return null;
  return addWorkingDays(answeredDay ?? deadlineDay, DAYS_TO_DECIDE);
}
