import { Temporal } from 'temporal-polyfill';
import { addDays, type Day, firstDayOfMonth, lastDayOfMonth, type Month } from './day.js';

/** Calendar days from the first to the last, both included. */
export interface Period {
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** The first and last day of something that has more to it, and nothing more. */
export function periodOf({ firstDay, lastDay }: Period): Period {
  return { firstDay, lastDay };
}

export function includes(period: Period, day: Day): boolean {
  return period.firstDay <= day && day <= period.lastDay;
}

export function overlaps(one: Period, other: Period): boolean {
  return one.firstDay <= other.lastDay && other.firstDay <= one.lastDay;
}

export function periodOfMonth(month: Month): Period {
  return { firstDay: firstDayOfMonth(month), lastDay: lastDayOfMonth(month) };
}

/**
 * The last day of a period of whole months: the day before the same date that many months later.
 * Where the month reached has no such date, its last day: six months from 31 August end on 28 or
 * 29 February.
 */
export function lastDayOfMonths(firstDay: Day, months: number): Day {
  const sameDate = Temporal.PlainDate.from(firstDay).add({ months });
  const monthIsShorter = sameDate.day < Temporal.PlainDate.from(firstDay).day;
  return monthIsShorter ? sameDate.toString() : addDays(sameDate.toString(), -1);
}
