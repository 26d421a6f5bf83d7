/** How far the mentee has come, worked out from what was marked and said. Knows no database and no clock. */
import type { DueMilestone } from '../schemes/scheme.rules.js';
import { addDays, type Day, weekday } from '../shared/day.js';
import { includes, type Period } from '../shared/period.js';

export interface MilestoneState extends DueMilestone {
  reachedDay: Day | null;
  isOverdue: boolean;
}

export function milestoneStates(
  milestones: DueMilestone[],
  marks: { code: string; reachedDay: Day }[],
  today: Day,
): MilestoneState[] {
  return milestones.map((milestone) => {
    const reachedDay = marks.find(({ code }) => code === milestone.code)?.reachedDay ?? null;
    return { ...milestone, reachedDay, isOverdue: reachedDay === null && milestone.dueDay < today };
  });
}

export interface Progress {
  reached: number;
  of: number;
  overdue: number;
}

export function progressOf(states: MilestoneState[]): Progress {
  return {
    reached: states.filter(({ reachedDay }) => reachedDay !== null).length,
    of: states.length,
    overdue: states.filter(({ isOverdue }) => isOverdue).length,
  };
}

/** The Monday of the week that a day is in. */
export function weekOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

export type OnboardingRefusal =
  | { because: 'milestone-unknown' }
  | { because: 'milestone-reached-already' }
  | { because: 'day-in-the-future' }
  | { because: 'day-before-placement'; firstDay: Day }
  | { because: 'on-time-more-than-planned' }
  | { because: 'week-outside-placement' };

export function markRefusals(
  mark: { isKnown: boolean; day: Day },
  placement: Period,
  today: Day,
): OnboardingRefusal[] {
  const refusals: OnboardingRefusal[] = [];
  if (!mark.isKnown) refusals.push({ because: 'milestone-unknown' });
  if (mark.day > today) refusals.push({ because: 'day-in-the-future' });
  if (mark.day < placement.firstDay) {
    refusals.push({ because: 'day-before-placement', firstDay: placement.firstDay });
  }
  return refusals;
}

/** A check-in is of a week that has begun and that the placement has a day in. */
export function checkInRefusals(weekFirstDay: Day, placement: Period, today: Day): OnboardingRefusal[] {
  if (weekFirstDay > today) return [{ because: 'day-in-the-future' }];
  const week = { firstDay: weekFirstDay, lastDay: addDays(weekFirstDay, 6) };
  const touches = includes(placement, week.firstDay) || includes(week, placement.firstDay);
  return touches ? [] : [{ because: 'week-outside-placement' }];
}
