import { Temporal } from 'temporal-polyfill';

/** A calendar day in Denmark as `YYYY-MM-DD`; days compare with `<` and `>`. */
export type Day = string;

/** A calendar month as `YYYY-MM`. */
export type Month = string;

/** True for a real day of the Gregorian calendar written `YYYY-MM-DD`, from year 1900 to 2199. */
export function isDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

/** True for a real month written `YYYY-MM`. */
export function isMonth(text: string): boolean {
  return isDay(`${text}-01`);
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** How many days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The number of the week that a day is in, as calendars in Denmark have it. */
export function weekNumber(day: Day): number {
  return Temporal.PlainDate.from(day).weekOfYear ?? 0;
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The month so many months later, or before. */
export function addMonths(month: Month, months: number): Month {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString();
}

export function firstDayOfMonth(month: Month): Day {
  return `${month}-01`;
}

export function lastDayOfMonth(month: Month): Day {
  const yearMonth = Temporal.PlainYearMonth.from(month);
  return yearMonth.toPlainDate({ day: yearMonth.daysInMonth }).toString();
}

/** The day in Denmark at an instant. */
export function dayAt(instant: Date): Day {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO('Europe/Copenhagen')
    .toPlainDate()
    .toString();
}
