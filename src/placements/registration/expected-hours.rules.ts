/** How many hours of a mentor can be expected. Knows no database and no clock. */
import { daysBetween } from '../../shared/day.js';
import type { Period } from '../../shared/period.js';

export interface ExpectedHours {
  minutes: number;
  /** What they are of. */
  per: 'week' | 'whole';
}

export type ExpectedHoursRefusal = { because: 'more-hours-than-there-are'; mostMinutes: number };

const MINUTES_A_DAY = 24 * 60;

/** A mentor is freed from ordinary work, and full time is 37 hours a week. */
export const FULL_TIME_MINUTES_A_WEEK = 37 * 60;

/** Refuses more hours than the clock has; of the whole placement once its days are known. */
export function expectedHoursRefusals(
  expected: ExpectedHours | null,
  period: Period | null,
): ExpectedHoursRefusal[] {
  const days = expected?.per === 'week' ? 7 : daysOf(period);
  if (expected === null || days === null) return [];
  const mostMinutes = days * MINUTES_A_DAY;
  return expected.minutes > mostMinutes ? [{ because: 'more-hours-than-there-are', mostMinutes }] : [];
}

/** Whether it is more than full time, so that it is asked about. */
export function isBeyondFullTime(expected: ExpectedHours | null, period: Period | null): boolean {
  const days = expected?.per === 'week' ? 7 : daysOf(period);
  if (expected === null || days === null) return false;
  return expected.minutes * 7 > FULL_TIME_MINUTES_A_WEEK * Math.max(days, 7);
}

function daysOf(period: Period | null): number | null {
  return period && daysBetween(period.firstDay, period.lastDay) + 1;
}
