/** When the days of a placement may be moved, and what moves with them. Knows no database and no clock. */
import { countsHours, type GrantStatus } from '../../grants/grant.rules.js';
import { isOver, lengthRefusals, type PlacementStatus } from '../../placements/placement.rules.js';
import type { SaidRule } from '../../schemes/said-rule.js';
import { addDays, type Day, type Month, monthOf } from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';
import { includes, overlaps, type Period, periodOf } from '../../shared/period.js';

export type DaysRefusal =
  | { because: 'placement-is-over'; status: PlacementStatus }
  | { because: 'days-unchanged' }
  | { because: 'placement-ends-before-it-begins' }
  | { because: 'placement-too-long'; mostYears: number }
  | ({ because: 'longer-than-the-scheme' } & SaidRule)
  | { because: 'hours-outside-days'; hours: Period; at: End }
  | { because: 'milestone-before-first-day'; day: Day }
  | { because: 'grant-before-first-day'; firstDay: Day }
  | { because: 'handover-outside-days'; who: 'mentor' | 'leader'; day: Day; at: End };

/** The day that is to be put right. */
export type End = keyof Period;

export interface GrantInDays extends Period {
  id: string;
  status: GrantStatus;
  minutesLeft: Minutes;
}

export interface DaysFacts {
  status: PlacementStatus;
  period: Period;
  grants: GrantInDays[];
  /** The first and the last day with hours; null without any. */
  hours: Period | null;
  firstMilestoneDay: Day | null;
  /** The days on which another followed as mentor or leader. */
  handovers: { who: 'mentor' | 'leader'; day: Day }[];
  /** Why the scheme allows no course of the days that are asked for; null where it does. */
  tooLong: SaidRule | null;
  /** Letters that were issued. */
  letters: number;
}

/** What was worked, reached, granted and handed over stays within the days of the placement; every reason at once. */
export function daysRefusals(next: Period, facts: DaysFacts): DaysRefusal[] {
  const { status, period, hours, firstMilestoneDay } = facts;
  if (isOver(status)) return [{ because: 'placement-is-over', status }];
  const wrong = lengthRefusals(next);
  if (wrong.length > 0) return wrong;
  if (next.firstDay === period.firstDay && next.lastDay === period.lastDay)
    return [{ because: 'days-unchanged' }];

  const refusals: DaysRefusal[] = [];
  if (facts.tooLong !== null) refusals.push({ because: 'longer-than-the-scheme', ...facts.tooLong });
  if (hours !== null && !(includes(next, hours.firstDay) && includes(next, hours.lastDay))) {
    refusals.push({ because: 'hours-outside-days', hours, at: endOf(next, hours.lastDay) });
  }
  if (firstMilestoneDay !== null && firstMilestoneDay < next.firstDay) {
    refusals.push({ because: 'milestone-before-first-day', day: firstMilestoneDay });
  }
  const early = standing(facts.grants).find(({ firstDay }) => firstDay < next.firstDay);
  if (early) refusals.push({ because: 'grant-before-first-day', firstDay: early.firstDay });
  const outside = facts.handovers.find(({ day }) => day <= next.firstDay || next.lastDay < day);
  if (outside) {
    refusals.push({ because: 'handover-outside-days', ...outside, at: endOf(next, outside.day) });
  }
  return refusals;
}

function endOf(next: Period, day: Day): End {
  return next.lastDay < day ? 'lastDay' : 'firstDay';
}

interface Change<Of> {
  before: Of;
  after: Of;
}

export interface DaysEffect {
  period: Change<Period>;
  months: Change<{ first: Month; last: Month }>;
  /** Minutes that are left on grants with a day in the placement. */
  minutesLeft: Change<Minutes>;
  /** Granted days that fall outside the placement; with no day left in it, a grant's hours cannot be used. */
  cut: (Period & { isWhole: boolean })[];
  /** Days of the placement that no grant covers, when it gets days that it did not have. */
  uncovered: Period[];
  /** Drafts that would move the last day again, once they are granted. */
  drafts: Period[];
  milestonesMove: boolean;
  letters: number;
}

export function effectOfDays(next: Period, facts: DaysFacts): DaysEffect {
  const { period, grants, letters } = facts;
  const granted = grants.filter(({ status }) => countsHours(status));
  const leftIn = (days: Period) =>
    granted.filter((grant) => overlaps(grant, days)).reduce((sum, { minutesLeft }) => sum + minutesLeft, 0);
  return {
    period: { before: periodOf(period), after: periodOf(next) },
    months: { before: monthsOf(period), after: monthsOf(next) },
    minutesLeft: { before: leftIn(period), after: leftIn(next) },
    cut: granted
      .filter(({ lastDay }) => lastDay > next.lastDay)
      .map(({ firstDay, lastDay }) => ({ firstDay, lastDay, isWhole: firstDay > next.lastDay })),
    uncovered: newDays(period, next).flatMap((days) => withoutGrant(days, granted)),
    drafts: grants
      .filter(({ status, lastDay }) => isOnItsWay(status) && lastDay > next.lastDay)
      .map((grant) => periodOf(grant)),
    milestonesMove: next.firstDay !== period.firstDay,
    letters,
  };
}

function standing(grants: GrantInDays[]): GrantInDays[] {
  return grants.filter(({ status }) => status !== 'refused' && status !== 'revoked');
}

function isOnItsWay(status: GrantStatus): boolean {
  return status === 'draft' || status === 'recommended' || status === 'hearing';
}

function monthsOf({ firstDay, lastDay }: Period): { first: Month; last: Month } {
  return { first: monthOf(firstDay), last: monthOf(lastDay) };
}

/** The days that a placement gets before and after those that it had. */
function newDays(before: Period, after: Period): Period[] {
  const days: Period[] = [];
  if (after.firstDay < before.firstDay) {
    days.push({ firstDay: after.firstDay, lastDay: earliest(after.lastDay, addDays(before.firstDay, -1)) });
  }
  if (after.lastDay > before.lastDay) {
    days.push({ firstDay: latest(after.firstDay, addDays(before.lastDay, 1)), lastDay: after.lastDay });
  }
  return days;
}

/** What is left of a period when the grants are taken out of it; they share no day. */
function withoutGrant(period: Period, grants: Period[]): Period[] {
  const gaps: Period[] = [];
  let from = period.firstDay;
  for (const grant of grants.toSorted((one, other) => (one.firstDay < other.firstDay ? -1 : 1))) {
    if (!overlaps(grant, { firstDay: from, lastDay: period.lastDay })) continue;
    if (from < grant.firstDay) gaps.push({ firstDay: from, lastDay: addDays(grant.firstDay, -1) });
    from = addDays(grant.lastDay, 1);
  }
  if (from <= period.lastDay) gaps.push({ firstDay: from, lastDay: period.lastDay });
  return gaps;
}

function earliest(one: Day, other: Day): Day {
  return one < other ? one : other;
}

function latest(one: Day, other: Day): Day {
  return one > other ? one : other;
}
