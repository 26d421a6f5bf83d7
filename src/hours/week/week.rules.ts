/** On which days of a week a mentor can write hours, and what is suggested. Knows no database and no clock. */
import { type PlacementStatus, takesHours } from '../../placements/placement.rules.js';
import type { Activity } from '../../schemes/activity.js';
import { addDays, type Day } from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';
import { includes, type Period } from '../../shared/period.js';
import type { TimeOfDay } from '../../shared/time-of-day.js';

/** What decides whether a mentor's hours can be written on a placement. */
export interface OwnPlacement extends Period {
  id: string;
  status: PlacementStatus;
  grants: Period[];
  /** The days on which the course pauses, or is over. */
  rests: Period[];
  mentorships: (Period & { mentorId: string })[];
}

export interface OwnCalendar {
  /** The mentors that the person is: one for each employment. */
  mentorIds: string[];
  absences: (Period & { mentorId: string })[];
}

export function mentorOn(placement: Pick<OwnPlacement, 'mentorships'>, day: Day): string | null {
  return placement.mentorships.find((mentorship) => includes(mentorship, day))?.mentorId ?? null;
}

export function isAway({ absences }: OwnCalendar, mentorId: string | null, day: Day): boolean {
  return absences.some((absence) => absence.mentorId === mentorId && includes(absence, day));
}

/** Whether the person was mentor on the day, at work, inside the placement and a grant. */
export function takesHoursOn(placement: OwnPlacement, calendar: OwnCalendar, day: Day): boolean {
  const mentorId = mentorOn(placement, day);
  return (
    takesHours(placement.status) &&
    includes(placement, day) &&
    !placement.rests.some((rest) => includes(rest, day)) &&
    placement.grants.some((grant) => includes(grant, day)) &&
    mentorId !== null &&
    calendar.mentorIds.includes(mentorId) &&
    !isAway(calendar, mentorId, day)
  );
}

/** The days of the week, until today, on which some placement takes hours. */
export function daysForHours(
  week: Period,
  placements: OwnPlacement[],
  calendar: OwnCalendar,
  today: Day,
): Day[] {
  return [0, 1, 2, 3, 4, 5, 6]
    .map((days) => addDays(week.firstDay, days))
    .filter((day) => day <= today && placements.some((placement) => takesHoursOn(placement, calendar, day)));
}

/** The days until today that take no hours for no other reason than that the person is away. */
export function daysAway(week: Period, placements: OwnPlacement[], calendar: OwnCalendar, today: Day): Day[] {
  const atWork = daysForHours(week, placements, { ...calendar, absences: [] }, today);
  const taken = daysForHours(week, placements, calendar, today);
  return atWork.filter((day) => !taken.includes(day));
}

/** The placements that the person can write hours on in the week. */
export function placementsForHours<Placement extends OwnPlacement>(
  placements: Placement[],
  calendar: OwnCalendar,
  days: Day[],
): Placement[] {
  return placements.filter((placement) => days.some((day) => takesHoursOn(placement, calendar, day)));
}

const USUAL_STARTS = ['08:00', '09:00', '10:00', '12:00', '13:00', '14:00'];
const USUAL_LENGTHS = [30, 60, 90, 120, 180];

/** Ordinary hours to begin at, and the one that was used last. */
export function startsToChoose(last: TimeOfDay | null): TimeOfDay[] {
  return [...new Set([...USUAL_STARTS, ...(last === null ? [] : [last])])].toSorted();
}

/** The task of last time; never transport, which is not paid and easily left standing. */
export function activityToSuggest(last: Activity | null): Activity {
  return last === null || last === 'transport' ? 'job-training' : last;
}

export function lengthsToChoose(last: Minutes | null): Minutes[] {
  return [...new Set([...USUAL_LENGTHS, ...(last === null ? [] : [last])])].toSorted(
    (one, other) => one - other,
  );
}
