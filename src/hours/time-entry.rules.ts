/** When a mentor's hours may be written down. Knows no database and no clock. */
import { Temporal } from 'temporal-polyfill';
import { type PlacementStatus, takesHours } from '../placements/placement.rules.js';
import type { SaidRule } from '../schemes/said-rule.js';
import { type Day, type Month, monthOf } from '../shared/day.js';
import type { Minutes } from '../shared/minutes.js';
import { includes, type Period, periodOf } from '../shared/period.js';
import { instantOf, type TimeOfDay } from '../shared/time-of-day.js';

export type TimeEntryRefusal =
  | ({ because: 'scheme-does-not-pay' } & SaidRule)
  | { because: 'end-or-minutes' }
  | { because: 'ends-before-it-begins' }
  | { because: 'goes-past-midnight' }
  | { because: 'in-the-future' }
  | { because: 'placement-not-active' }
  | { because: 'outside-placement'; period: Period }
  | { because: 'course-rests'; day: Day }
  | { because: 'outside-grant'; day: Day }
  | { because: 'no-mentor-on-that-day'; day: Day }
  | { because: 'not-the-mentor-of-that-day'; day: Day }
  | { because: 'hours-of-another-mentor' }
  | { because: 'mentor-absent'; day: Day }
  | { because: 'mentor-busy' }
  | { because: 'entry-in-a-claim' }
  | { because: 'hours-in-the-month' }
  | { because: 'month-outside-placement'; period: Period }
  | { because: 'month-in-the-future' };

export interface When {
  day: Day;
  start: TimeOfDay;
  end?: TimeOfDay;
  minutes?: Minutes;
}

/** The instants that an entry lasts from and to, by the clock in Denmark; a clock change is counted. */
export function spanOf(when: When): { startsAt: Date; endsAt: Date } | { refusal: TimeEntryRefusal } {
  const startsAt = instantOf(when.day, when.start);
  const midnight = instantOf(dayAfter(when.day), '00:00');
  const endsAt = endOf(when, startsAt, midnight);
  if (endsAt === null) return { refusal: { because: 'end-or-minutes' } };
  if (endsAt <= startsAt) return { refusal: { because: 'ends-before-it-begins' } };
  if (endsAt > midnight) return { refusal: { because: 'goes-past-midnight' } };
  return { startsAt, endsAt };
}

/** Null where not just one of end and minutes is said. */
function endOf({ day, end, minutes }: When, startsAt: Date, midnight: Date): Date | null {
  if (end === undefined) {
    return minutes === undefined ? null : new Date(startsAt.getTime() + minutes * 60_000);
  }
  if (minutes !== undefined) return null;
  return end === '00:00' ? midnight : instantOf(day, end);
}

function dayAfter(day: Day): Day {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

export interface TimeEntryFrame {
  /** What the scheme says where it pays nobody; null where it pays. */
  unpaid: SaidRule | null;
  /** Whether hours are written on the placement: it is active, or was when the hours were. */
  takesHours: boolean;
  placement: Period;
  /** The days on which the course pauses, or is over. */
  rests: Period[];
  grants: Period[];
  /** The mentors whose hours the writer may write; null where any, as of a leader. */
  ownMentors: string[] | null;
  /** The mentor of that day, if there is one. */
  mentorOfDay: string | null;
  mentorIsAbsent: boolean;
  now: Date;
}

/** Every reason at once why these hours cannot be written down for this mentor; where nobody is paid, that alone. */
export function timeEntryRefusals(
  entry: { mentorId: string | null; day: Day; endsAt: Date },
  frame: TimeEntryFrame,
): TimeEntryRefusal[] {
  if (frame.unpaid !== null) return [{ because: 'scheme-does-not-pay', ...frame.unpaid }];

  const { day } = entry;
  const refusals: TimeEntryRefusal[] = [];
  if (!frame.takesHours) refusals.push({ because: 'placement-not-active' });
  if (entry.endsAt > frame.now) refusals.push({ because: 'in-the-future' });
  if (!includes(frame.placement, day)) {
    refusals.push({ because: 'outside-placement', period: periodOf(frame.placement) });
  } else if (frame.rests.some((rest) => includes(rest, day))) {
    refusals.push({ because: 'course-rests', day });
  } else if (!frame.grants.some((grant) => includes(grant, day))) {
    refusals.push({ because: 'outside-grant', day });
  }
  if (frame.mentorOfDay === null) {
    refusals.push({ because: 'no-mentor-on-that-day', day });
  } else if (entry.mentorId !== null && entry.mentorId !== frame.mentorOfDay) {
    refusals.push({ because: 'not-the-mentor-of-that-day', day });
  }
  if (!mayWriteFor(frame.mentorOfDay, frame.ownMentors))
    refusals.push({ because: 'hours-of-another-mentor' });
  if (frame.mentorIsAbsent) refusals.push({ because: 'mentor-absent', day });
  return refusals;
}

function mayWriteFor(mentorId: string | null, ownMentors: string[] | null): boolean {
  return mentorId === null || ownMentors === null || ownMentors.includes(mentorId);
}

/** Why hours that are written down cannot be changed or deleted. A mentor changes the own hours alone. */
export function changeRefusals(
  entry: { mentorId: string; claimId: string | null },
  ownMentors: string[] | null,
): TimeEntryRefusal[] {
  const refusals: TimeEntryRefusal[] = [];
  if (!mayWriteFor(entry.mentorId, ownMentors)) refusals.push({ because: 'hours-of-another-mentor' });
  if (entry.claimId !== null) refusals.push({ because: 'entry-in-a-claim' });
  return refusals;
}

/** Why the leader cannot answer that a month had no hours. Those that are never paid are no hindrance. */
export function noHoursRefusals(
  month: Month,
  placement: { unpaid: SaidRule | null; status: PlacementStatus; period: Period; hasPaidHours: boolean },
  today: Day,
): TimeEntryRefusal[] {
  const { unpaid, status, period, hasPaidHours } = placement;
  if (unpaid !== null) return [{ because: 'scheme-does-not-pay', ...unpaid }];

  const refusals: TimeEntryRefusal[] = [];
  if (!takesHours(status)) refusals.push({ because: 'placement-not-active' });
  if (month > monthOf(today)) refusals.push({ because: 'month-in-the-future' });
  if (month < monthOf(period.firstDay) || month > monthOf(period.lastDay)) {
    refusals.push({ because: 'month-outside-placement', period: periodOf(period) });
  }
  if (hasPaidHours) refusals.push({ because: 'hours-in-the-month' });
  return refusals;
}
