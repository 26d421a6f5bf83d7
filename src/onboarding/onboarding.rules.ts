/** How far the mentee has come, worked out from what was marked and said. Knows no database and no clock. */
import type { Role } from '../access/role.js';
import type { PlacementStatus } from '../placements/placement.rules.js';
import type { MilestoneOwner } from '../schemes/scheme.js';
import type { DueMilestone } from '../schemes/scheme.rules.js';
import { addDays, type Day, weekday } from '../shared/day.js';
import { includes, overlaps, type Period } from '../shared/period.js';

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

/** The milestones that are not reached and that this role may mark, those due first ahead. */
export function nextMilestones(states: MilestoneState[], role: Role, most: number): MilestoneState[] {
  return states
    .filter(({ reachedDay, owner }) => reachedDay === null && speaksFor(role, owner))
    .slice(0, most);
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
  | { because: 'course-not-under-way' }
  | { because: 'milestone-unknown' }
  | { because: 'milestone-reached-already' }
  | { because: 'milestone-not-reached' }
  | { because: 'milestone-of-another'; owner: MilestoneOwner }
  | { because: 'week-of-another-mentor' }
  | { because: 'day-in-the-future' }
  | { because: 'day-before-placement'; firstDay: Day }
  | { because: 'on-time-more-than-planned' }
  | { because: 'week-outside-placement' };

/** From the mentee outwards: each says of the own milestones, and of those nearer to the mentee, that they are reached. */
const OUTWARDS: readonly Role[] = ['mentee', 'mentor', 'leader', 'consultant'];

/** Whether somebody in this role may say that a milestone is reached, or that it is not after all. */
export function speaksFor(role: Role, owner: MilestoneOwner): boolean {
  return OUTWARDS.indexOf(role) >= OUTWARDS.indexOf(owner);
}

/** A milestone is reached on a day of the placement, when somebody says so who may speak for its owner. */
export function markRefusals(
  mark: { owner: MilestoneOwner | null; day: Day },
  by: Role,
  placement: Period,
  today: Day,
): OnboardingRefusal[] {
  const refusals: OnboardingRefusal[] = [];
  const { owner } = mark;
  if (owner === null) refusals.push({ because: 'milestone-unknown' });
  else if (!speaksFor(by, owner)) refusals.push({ because: 'milestone-of-another', owner });
  if (mark.day > today) refusals.push({ because: 'day-in-the-future' });
  if (mark.day < placement.firstDay) {
    refusals.push({ because: 'day-before-placement', firstDay: placement.firstDay });
  }
  return refusals;
}

/** A mark is taken back by those who might have set it. */
export function unmarkRefusals(
  mark: { owner: MilestoneOwner | null; isReached: boolean },
  by: Role,
): OnboardingRefusal[] {
  const { owner, isReached } = mark;
  if (owner === null) return [{ because: 'milestone-unknown' }];
  if (!speaksFor(by, owner)) return [{ because: 'milestone-of-another', owner }];
  return isReached ? [] : [{ because: 'milestone-not-reached' }];
}

/** The Monday to Sunday that begins on a day. */
export function daysOfWeek(weekFirstDay: Day): Period {
  return { firstDay: weekFirstDay, lastDay: addDays(weekFirstDay, 6) };
}

/** A check-in is of a week that has begun and that the placement has a day in. */
export function checkInRefusals(weekFirstDay: Day, placement: Period, today: Day): OnboardingRefusal[] {
  if (weekFirstDay > today) return [{ because: 'day-in-the-future' }];
  const week = daysOfWeek(weekFirstDay);
  const touches = includes(placement, week.firstDay) || includes(week, placement.firstDay);
  return touches ? [] : [{ because: 'week-outside-placement' }];
}

/** How it goes is told while the course runs. */
export function wellbeingRefusals(
  weekFirstDay: Day,
  course: Period & { status: PlacementStatus },
  today: Day,
): OnboardingRefusal[] {
  const { status } = course;
  if (status !== 'active' && status !== 'paused') return [{ because: 'course-not-under-way' }];
  return checkInRefusals(weekFirstDay, course, today);
}

/** The weeks that can be told of, by their Mondays, the newest first; of a mentor those of the own days alone. */
export function weeksToTellOf(placement: Period, ownDays: Period[], today: Day, most: number): Day[] {
  const weeks: Day[] = [];
  for (let week = weekOf(today); week >= weekOf(placement.firstDay); week = addDays(week, -7)) {
    const isOwn = ownDays.some((period) => overlaps(period, daysOfWeek(week)));
    if (isOwn && checkInRefusals(week, placement, today).length === 0) weeks.push(week);
  }
  return weeks.slice(0, most);
}
