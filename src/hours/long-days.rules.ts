/** Days with so many hours that they are most likely a slip. Knows no database and no clock. */
import type { Day } from '../shared/day.js';
import type { Minutes } from '../shared/minutes.js';

/** Nobody is a mentor for longer than a long working day; it is asked about, and never refused. */
const A_LONG_DAY: Minutes = 10 * 60;

interface DayWithHours {
  day: Day;
  minutes: Minutes;
}

/** The days that have more than ten hours in all, in their order. */
export function longDays(entries: DayWithHours[]): DayWithHours[] {
  const byDay = new Map<Day, Minutes>();
  for (const { day, minutes } of entries) byDay.set(day, (byDay.get(day) ?? 0) + minutes);
  return [...byDay]
    .map(([day, minutes]) => ({ day, minutes }))
    .filter(({ minutes }) => minutes > A_LONG_DAY)
    .toSorted((one, other) => one.day.localeCompare(other.day));
}
