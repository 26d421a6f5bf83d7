/** Hours used against hours granted, month by month, for the picture and its table. Knows no database and no clock. */
import { addDays, type Day, lastDayOfMonth, type Month, monthOf } from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';

export interface MonthOfUse {
  month: Month;
  minutes: Minutes;
  /** From the beginning to the end of the month. */
  usedInAll: Minutes;
  grantedInAll: Minutes;
}

/** Every month from the first grant to the last month with hours or to this month; a grant counts from its first day. */
export function hoursAndGrants(
  worked: { month: Month; minutes: Minutes }[],
  grants: { firstDay: Day; lastDay: Day; grantedMinutes: Minutes }[],
  today: Day,
): MonthOfUse[] {
  if (grants.length === 0) return [];
  const lastGranted = latest(grants.map(({ lastDay }) => monthOf(lastDay)));
  const thisMonth = earliest([monthOf(today), lastGranted]);
  const withHours = worked.map(({ month }) => month);
  const first = earliest([...grants.map(({ firstDay }) => monthOf(firstDay)), ...withHours]);
  const last = latest([thisMonth, ...withHours]);

  const months: MonthOfUse[] = [];
  let usedInAll = 0;
  for (let month = first; month <= last; month = monthAfter(month)) {
    const minutes = sum(worked.filter((one) => one.month === month).map((one) => one.minutes));
    usedInAll += minutes;
    const begun = grants.filter(({ firstDay }) => firstDay <= lastDayOfMonth(month));
    const grantedInAll = sum(begun.map(({ grantedMinutes }) => grantedMinutes));
    months.push({ month, minutes, usedInAll, grantedInAll });
  }
  return months;
}

function earliest(months: Month[]): Month {
  return months.reduce((one, other) => (one < other ? one : other));
}

function latest(months: Month[]): Month {
  return months.reduce((one, other) => (one > other ? one : other));
}

function monthAfter(month: Month): Month {
  return monthOf(addDays(lastDayOfMonth(month), 1));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
