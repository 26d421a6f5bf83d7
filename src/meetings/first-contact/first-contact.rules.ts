/** When the first contact is due, and what may be noted of it. Knows no database and no clock. */
import { isOver, type PlacementStatus } from '../../placements/placement.rules.js';
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import type { SaidRule } from '../../schemes/said-rule.js';
import { type Day, daysBetween } from '../../shared/day.js';

export type FirstContactRefusal =
  | { because: 'placement-status'; status: PlacementStatus }
  | { because: 'no-mentor-yet' }
  | { because: 'first-contact-noted'; day: Day }
  | { because: 'day-in-the-future' }
  | { because: 'before-the-pair'; since: Day };

interface FirstContactFacts {
  status: PlacementStatus;
  /** Since when they are a pair; null where there is none. */
  since: Day | null;
  notedDay: Day | null;
  /** The day that was seen as noted and is to be put right; null where none is. */
  insteadOf: Day | null;
}

/** A contact is never too late to be noted. What is noted is put right by whoever has seen it. */
export function firstContactRefusals(
  day: Day,
  { status, since, notedDay, insteadOf }: FirstContactFacts,
  today: Day,
): FirstContactRefusal[] {
  if (isOver(status)) return [{ because: 'placement-status', status }];
  if (since === null) return [{ because: 'no-mentor-yet' }];
  if (notedDay !== null && (insteadOf !== notedDay || day === notedDay)) {
    return [{ because: 'first-contact-noted', day: notedDay }];
  }
  if (day < since) return [{ because: 'before-the-pair', since }];
  return day > today ? [{ because: 'day-in-the-future' }] : [];
}

/**
 * The day from which the contact is counted: that of the assignment, or the mentor's first day where that is later,
 * as the two do not reach each other before.
 */
export function assignedDay({ pickedDay, firstDay }: { pickedDay: Day; firstDay: Day }): Day {
  return firstDay > pickedDay ? firstDay : pickedDay;
}

export interface FirstContactState {
  by: OneOfThePair;
  /** Null where the scheme names none. */
  dueDay: Day | null;
  rule: SaidRule;
  notedDay: Day | null;
  isOverdue: boolean;
  /** How late it was, or is; 0 where it is in time. */
  daysLate: number;
}

export function firstContactState(
  due: { by: OneOfThePair; day: Day | null; rule: SaidRule },
  notedDay: Day | null,
  today: Day,
): FirstContactState {
  const daysLate = due.day === null ? 0 : Math.max(0, daysBetween(due.day, notedDay ?? today));
  return {
    by: due.by,
    dueDay: due.day,
    rule: due.rule,
    notedDay,
    isOverdue: notedDay === null && daysLate > 0,
    daysLate,
  };
}
