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

/** A correction of a claim that the employer is heard on. */
export interface HeardCorrection {
  reference: string;
  hearing: HearingOfCase;
}

export type HearingStep =
  | {
      who: 'leader';
      does: 'answer-hearing';
      by: Day;
      hearingId: string;
      reference: string;
      on: 'claim' | 'correction';
    }
  | { who: 'caseworker'; does: 'decide-correction'; by: Day; reference: string }
  | { who: 'mentee'; does: 'answer-hearing'; by: Day; hearingId: string };

/** The leader may answer first; then the caseworker decides. */
export function stepOfCorrection({ reference, hearing }: HeardCorrection, today: Day): HearingStep {
  const by = dueAfterHearing(hearing, today);
  if (by !== null) return { who: 'caseworker', does: 'decide-correction', by, reference };
  const { deadlineDay, id: hearingId } = hearing;
  return { who: 'leader', does: 'answer-hearing', by: deadlineDay, hearingId, reference, on: 'correction' };
}

/** Null while the party may answer; then the day by which it is decided. */
export function dueAfterHearing({ deadlineDay, answeredDay }: HearingOfCase, today: Day): Day | null {
  if (answeredDay === null && today <= deadlineDay) return null;
  return addWorkingDays(answeredDay ?? deadlineDay, DAYS_TO_DECIDE);
}
