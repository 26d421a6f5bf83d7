/** What a scheme says of a course: how long, how often, who does what when. Days are calendar days. */
import { addDays, type Day, daysBetween } from '../shared/day.js';
import { lastDayOfMonths, type Period } from '../shared/period.js';
import type { ConcernReader, ExtensionBy, MeetingForm, OneOfThePair, TryingOut } from './rule/course-rule.js';
import type { Rule } from './rule/rule.js';
import type { SaidRule } from './said-rule.js';
import type { Scheme } from './scheme.js';

/** The last day that is filled in for a course beginning on this day; null where the scheme names no length. */
export function suggestedLastDay(scheme: Scheme, firstDay: Day): Day | null {
  const duration = scheme.rules.duration?.value;
  return duration === undefined ? null : lastDayOfMonths(firstDay, duration.most ?? duration.least);
}

/** Why a course cannot last so; null where it can. Only a `must` refuses, and only what is longer. */
export function durationRefusal(scheme: Scheme, { firstDay, lastDay }: Period): SaidRule | null {
  const { duration } = scheme.rules;
  if (duration?.strength !== 'must' || duration.value.most === undefined) return null;
  return lastDay > lastDayOfMonths(firstDay, duration.value.most) ? saidOf(duration) : null;
}

/** How a course is made longer; null where the scheme is silent. */
export function extensionBy(scheme: Scheme): ExtensionBy | null {
  return scheme.rules.extension?.value ?? null;
}

/**
 * Whether mentor and mentee may go on by both wishing so, and what the scheme says of it: of going on or, where it
 * is silent on that, of its length. Null where it says nothing of either.
 */
export function goesOnByMutualWish(scheme: Scheme): { may: boolean; rule: SaidRule | null } {
  const { extension, duration } = scheme.rules;
  return { may: extensionBy(scheme) === 'mutual-wish', rule: saidOrNull(extension ?? duration) };
}

/** Why a course that runs cannot last so; null where it can. What the two may wish for, no length refuses. */
export function laterLengthRefusal(scheme: Scheme, period: Period): SaidRule | null {
  return goesOnByMutualWish(scheme).may ? null : durationRefusal(scheme, period);
}

export interface FirstContactDue {
  by: OneOfThePair;
  /** Null where the scheme names no day. */
  day: Day | null;
  rule: SaidRule;
}

/** Who makes the first contact, and by when, counted from the day of the assignment; null where the scheme is silent. */
export function firstContactDue(scheme: Scheme, assignedDay: Day): FirstContactDue | null {
  const { firstContact } = scheme.rules;
  if (firstContact === undefined) return null;
  const { by, withinDays } = firstContact.value;
  const day = withinDays === undefined ? null : addDays(assignedDay, withinDays);
  return { by, day, rule: saidOf(firstContact) };
}

export function hasClarificationMeeting(scheme: Scheme): boolean {
  return scheme.rules.clarificationMeeting?.value ?? false;
}

/** The meeting at which both decide finally whether they go on; null where nothing is tried out. */
export function triedOutAt(scheme: Scheme): TryingOut | null {
  return scheme.rules.tryingOut?.value ?? null;
}

/**
 * How many meetings, beside the clarification meeting, are expected to have been held when this day is over;
 * null where the scheme names no number. Those of a whole course are spread evenly over its days.
 */
export function meetingsExpectedBy(scheme: Scheme, course: Period, day: Day): number | null {
  const meetings = scheme.rules.meetings?.value;
  if (meetings === undefined || day < course.firstDay) return meetings === undefined ? null : 0;
  const reached = day < course.lastDay ? day : course.lastDay;
  if (meetings.everyMonths !== undefined)
    return intervalsOver(course.firstDay, reached, meetings.everyMonths);
  if (meetings.inAll === undefined) return null;
  const daysReached = daysBetween(course.firstDay, reached) + 1;
  const daysInAll = daysBetween(course.firstDay, course.lastDay) + 1;
  return Math.floor((meetings.inAll.least * daysReached) / daysInAll);
}

/** How many times so many months have gone by, from the first day to the last, both included. */
function intervalsOver(firstDay: Day, lastDay: Day, months: number): number {
  let count = 0;
  while (lastDayOfMonths(firstDay, (count + 1) * months) <= lastDay) count += 1;
  return count;
}

/** What the scheme says of how many meetings there are, and its source; null where it is silent. */
export function meetingsRule(scheme: Scheme): SaidRule | null {
  return saidOrNull(scheme.rules.meetings);
}

/** How long a meeting is expected to be, in minutes; null where the scheme does not say. */
export function meetingMinutesExpected(scheme: Scheme): { least: number; most: number | null } | null {
  const minutes = scheme.rules.meetingMinutes?.value;
  return minutes === undefined ? null : { least: minutes.least, most: minutes.most ?? null };
}

/** In the order in which they are preferred; every form where the scheme is silent. */
export function meetingFormsOf(scheme: Scheme): MeetingForm[] {
  return scheme.rules.meetingForms?.value ?? ['in-person', 'phone', 'video'];
}

/** Who sends an agenda before each meeting; nobody has to where the scheme is silent. */
export function agendaBy(scheme: Scheme): OneOfThePair[] {
  return scheme.rules.agenda?.value ?? [];
}

/** The roles of those who read a concern. */
export function concernReaders(scheme: Scheme): ConcernReader[] {
  return scheme.rules.concernReaders?.value ?? ['consultant'];
}

function saidOf({ says, source }: Rule): SaidRule {
  return { says, source };
}

function saidOrNull(rule: Rule | undefined): SaidRule | null {
  return rule === undefined ? null : saidOf(rule);
}
