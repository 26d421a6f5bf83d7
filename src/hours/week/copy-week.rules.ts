/** Which hours of a week can be written down again in the next, and which cannot. Knows no database and no clock. */
import { takesHours } from '../../placements/placement.rules.js';
import type { Activity } from '../../schemes/activity.js';
import { addDays, type Day } from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';
import { timeOfDayAt } from '../../shared/time-of-day.js';
import { spanOf, type TimeEntryRefusal, timeEntryRefusals } from '../time-entry.rules.js';
import { isAway, mentorOn, type OwnCalendar, type OwnPlacement } from './week.rules.js';

export type CopyRefusal =
  TimeEntryRefusal | { because: 'has-hours-then'; isInAClaim: boolean } | { because: 'placement-not-own' };

export interface Written {
  id: string;
  placementId: string;
  day: Day;
  startsAt: Date;
  endsAt: Date;
  minutes: Minutes;
  activity: Activity;
  claimId: string | null;
}

/** A line of the week before as it would stand in this one; without refusals it will be written. */
export interface CopiedLine {
  placementId: string;
  mentorId: string | null;
  day: Day;
  start: string;
  minutes: Minutes;
  activity: Activity;
  refusals: CopyRefusal[];
}

export interface CopyFrame {
  placements: OwnPlacement[];
  calendar: OwnCalendar;
  /** The person's hours in the week that is written into. */
  present: Written[];
  now: Date;
}

export function copyPlan(weekBefore: Written[], frame: CopyFrame): CopiedLine[] {
  return weekBefore.map((entry) => {
    const { placementId, minutes, activity } = entry;
    const day = addDays(entry.day, 7);
    const start = timeOfDayAt(entry.startsAt);
    const placement = frame.placements.find(({ id }) => id === placementId);
    const mentorId = placement ? mentorOn(placement, day) : null;
    const refusals = placement
      ? refusalsOf({ day, start, minutes }, placement, mentorId, frame)
      : [{ because: 'placement-not-own' } as const];
    return { placementId, mentorId, day, start, minutes, activity, refusals };
  });
}

function refusalsOf(
  when: { day: Day; start: string; minutes: Minutes },
  placement: OwnPlacement,
  mentorId: string | null,
  { calendar, present, now }: CopyFrame,
): CopyRefusal[] {
  const span = spanOf(when);
  if ('refusal' in span) return [span.refusal];
  const refusals: CopyRefusal[] = timeEntryRefusals(
    { mentorId: null, day: when.day, endsAt: span.endsAt },
    {
      unpaid: null, // nothing to copy stands where nobody is paid
      takesHours: takesHours(placement.status),
      placement,
      rests: placement.rests,
      grants: placement.grants,
      ownMentors: calendar.mentorIds,
      mentorOfDay: mentorId,
      mentorIsAbsent: isAway(calendar, mentorId, when.day),
      now,
    },
  );
  const inTheWay = present.find((entry) => entry.startsAt < span.endsAt && span.startsAt < entry.endsAt);
  if (inTheWay) refusals.push({ because: 'has-hours-then', isInAClaim: inTheWay.claimId !== null });
  return refusals;
}

/** The lines that will be written. */
export function linesToWrite(plan: CopiedLine[]): (CopiedLine & { mentorId: string })[] {
  return plan.filter(
    (line): line is CopiedLine & { mentorId: string } => line.refusals.length === 0 && line.mentorId !== null,
  );
}
