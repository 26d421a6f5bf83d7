import { NO_BREAK_SPACE } from './danish-number.js';
import { type Day, dayAt, firstDayOfMonth, isDay, type Month } from './day.js';
import type { Period } from './period.js';

const dayInWords = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' });
const monthInWords = new Intl.DateTimeFormat('da-DK', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthInShort = new Intl.DateTimeFormat('da-DK', { month: 'short', timeZone: 'UTC' });
const weekdayInWords = new Intl.DateTimeFormat('da-DK', { weekday: 'long', timeZone: 'UTC' });
const timeInDenmark = new Intl.DateTimeFormat('da-DK', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Copenhagen',
});

const DAY_FIRST = /^(\d{1,2})(?:\s?[.,/-]\s?|\s)(\d{1,2})(?:\s?[.,/-]\s?|\s)(\d{4})$/;
const EIGHT_DIGITS = /^(\d\d)(\d\d)(\d{4})$/;
const SEVEN_DIGITS = [/^(\d)(\d\d)(\d{4})$/, /^(\d\d)(\d)(\d{4})$/];
const WITHOUT_YEAR = /^(\d{1,2})(?:\s?[.,/-]\s?|\s)(\d{1,2})[.,]?$/;

/** `22.11.2026` */
export function formatDay(day: Day): string {
  const [year, month, dayOfMonth] = day.split('-');
  return `${dayOfMonth}.${month}.${year}`;
}

/** `22. november 2026`, with no-break spaces, so that a day stays on one line. */
export function formatDayInWords(day: Day): string {
  return dayInWords.format(new Date(day)).replaceAll(' ', NO_BREAK_SPACE);
}

/** `mandag` */
export function formatWeekday(day: Day): string {
  return weekdayInWords.format(new Date(day));
}

/** `oktober 2026` */
export function formatMonth(month: Month): string {
  return monthInWords.format(new Date(firstDayOfMonth(month)));
}

/** Without its year: `okt.` */
export function formatShortMonth(month: Month): string {
  return monthInShort.format(new Date(firstDayOfMonth(month)));
}

/** As it is written where a sentence or a heading begins: `Oktober 2026`. */
export function atStart(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da-DK') + text.slice(1);
}

/** `01.10.2026 til og med 31.03.2027`, or the day alone when the period is a single day. */
export function formatPeriod({ firstDay, lastDay }: Period): string {
  if (firstDay === lastDay) return formatDay(firstDay);
  return `${formatDay(firstDay)} til og med ${formatDay(lastDay)}`;
}

/** The time of day in Denmark: `14.05` */
export function formatTime(instant: Date): string {
  return timeInDenmark.format(instant);
}

/** The time in Denmark at an instant: `22.11.2026 kl. 14.05`. */
export function formatInstant(instant: Date): string {
  return `${formatDay(dayAt(instant))} kl. ${formatTime(instant)}`;
}

/**
 * A day as Danes type it (`22.11.2026`, `22/11 2026`, `1-2-2026`, `22 11 2026`, `22112026`) or as `2026-11-22`.
 * Null without the year, and for seven digits that can be read as two days (`3112026`).
 */
export function parseDanishDay(text: string): Day | null {
  const typed = text.trim();
  if (isDay(typed)) return typed;

  const match = DAY_FIRST.exec(typed) ?? EIGHT_DIGITS.exec(typed);
  if (match) return dayIn(match);
  const readings = SEVEN_DIGITS.map((pattern) => dayIn(pattern.exec(typed))).filter((day) => day !== null);
  return readings.length === 1 ? (readings[0] ?? null) : null;
}

function dayIn(match: RegExpExecArray | null): Day | null {
  if (!match) return null;
  const [, day = '', month = '', year = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
}

/** Whether a day and a month are typed and no year, as `13.11`. */
export function lacksYear(text: string): boolean {
  const [, day = '', month = ''] = WITHOUT_YEAR.exec(text.trim()) ?? [];
  return isDay(`2028-${month.padStart(2, '0')}-${day.padStart(2, '0')}`); // a leap year
}
