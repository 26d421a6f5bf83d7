import { Temporal } from 'temporal-polyfill';
import type { Day } from './day.js';

/** A time of day as `HH:MM`, from 00:00 to 23:59; times compare with `<` and `>`. */
export type TimeOfDay = string;

/** `9`, `09.00`, `9:00`, `0900` and `kl. 9` are all `09:00`. Null for 24:00 and seconds. */
export function parseTimeOfDay(text: string): TimeOfDay | null {
  const match = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:]?(\d\d))?$/i.exec(text.trim());
  if (!match) return null;
  const [, hour = '', minute = '00'] = match;
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null;
}

/** `09:00`, with or without seconds as PostgreSQL adds them, as `09.00`. */
export function formatTimeOfDay(time: TimeOfDay): string {
  return time.slice(0, 5).replace(':', '.');
}

const inDenmark = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  hour: '2-digit',
  minute: '2-digit',
});

/** What the clock shows in Denmark at an instant. */
export function timeOfDayAt(instant: Date): TimeOfDay {
  return inDenmark.format(instant);
}

/** The instant at which the clock in Denmark shows the time on the day. */
export function instantOf(day: Day, time: TimeOfDay): Date {
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: 'Europe/Copenhagen',
    plainTime: time,
  });
  return new Date(zoned.epochMilliseconds);
}
