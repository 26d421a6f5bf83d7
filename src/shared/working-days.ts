/** Monday to Friday without the public holidays of Denmark. 24 December and 5 June are working days. */
import Holidays from 'date-holidays';
import { addDays, type Day, weekday } from './day.js';

const SATURDAY = 6;

let denmark: Holidays | undefined;
const holidaysByYear = new Map<number, Set<Day>>();

function publicHolidays(year: number): Set<Day> {
  const known = holidaysByYear.get(year);
  if (known) return known;

  denmark ??= new Holidays('DK', { types: ['public'] });
  const days = new Set(denmark.getHolidays(year).map((holiday) => holiday.date.slice(0, 10)));
  holidaysByYear.set(year, days);
  return days;
}

export function isWorkingDay(day: Day): boolean {
  return weekday(day) < SATURDAY && !publicHolidays(Number(day.slice(0, 4))).has(day);
}

/**
 * The n-th working day after a day: from a Friday or a Saturday, 1 gives Monday. With 0 the day itself
 * when it is a working day, else the next one. Throws RangeError unless n is a whole number from 0.
 */
export function addWorkingDays(day: Day, n: number): Day {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`cannot add ${n} working days`);

  let reached = n === 0 ? nextWorkingDayFrom(day) : day;
  for (let left = n; left > 0; left -= 1) reached = nextWorkingDayFrom(addDays(reached, 1));
  return reached;
}

/**
 * The n-th working day after `last` and after each of the days before it, `count` days in all, the newest
 * first. It takes a step a day, and not n of them.
 */
export function addWorkingDaysToEach(last: Day, count: number, n: number): Day[] {
  let day = addDays(last, 1 - count);
  let reached = addWorkingDays(day, n);
  const oldestFirst = [reached];
  while (oldestFirst.length < count) {
    day = addDays(day, 1);
    if (n === 0) reached = nextWorkingDayFrom(day);
    else if (isWorkingDay(day)) reached = nextWorkingDayFrom(addDays(reached, 1));
    oldestFirst.push(reached);
  }
  return oldestFirst.toReversed();
}

/** Working days after `from`, up to and including `to`; negative when `to` comes first. */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(to, from);

  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

function nextWorkingDayFrom(day: Day): Day {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}
