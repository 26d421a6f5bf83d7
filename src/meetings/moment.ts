import { dayAt } from '../shared/day.js';
import { timeOfDayAt } from '../shared/time-of-day.js';
import type { Moment } from './meeting.rules.js';

/** What the clock in Denmark shows at an instant. */
export function momentAt(now: Date): Moment {
  return { day: dayAt(now), time: timeOfDayAt(now) };
}
