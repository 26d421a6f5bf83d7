/** A wage cost is of the mentor of its first day. Knows no database and no clock. */
import type { MentorDays } from '../../placements/handover/mentor-days.rules.js';
import type { Day } from '../../shared/day.js';
import type { Period } from '../../shared/period.js';
import type { WageCostRefusal, WageCostStatus } from './wage-cost.rules.js';

/** Nobody needs to decide it: whoever it is of was replaced before its first day came, and may be picked again. */
export function hasLapsed(
  { status, mentorId, firstDay }: { status: WageCostStatus; mentorId: string; firstDay: Day },
  mentors: MentorDays[],
): boolean {
  const hasDays = mentors.some(
    ({ id, lastDay }) => id === mentorId && (lastDay === null || firstDay <= lastDay),
  );
  return status === 'proposed' && !hasDays;
}

/** Why a day has no mentor whose hours could cost anything. Mentors in the order of their days. */
export function whyNoMentor(
  { firstDay: placementFirstDay }: Pick<Period, 'firstDay'>,
  [first]: MentorDays[],
  firstDay: Day,
): WageCostRefusal {
  if (firstDay < placementFirstDay) {
    return { because: 'day-before-the-placement', firstDay, placementFirstDay };
  }
  return { because: 'no-mentor-on-that-day', firstDay, mentorFirstDay: first?.firstDay ?? null };
}

/** The day that the next wage cost is likely of: the first of a mentor who has none, of those who are to come before those of the past. */
export function dayToSuggest(mentors: MentorDays[], costs: { mentorId: string }[], today: Day): Day | null {
  const without = mentors.filter(({ id }) => !costs.some(({ mentorId }) => mentorId === id));
  const goesOn = without.find(({ lastDay }) => lastDay === null || lastDay >= today);
  return (goesOn ?? without[0])?.firstDay ?? null;
}
