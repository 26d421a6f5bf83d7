/**
 * The Danish personal number. Modulus 11 is never asked: since October 2007 numbers are issued that
 * do not keep it. `stdnum` is not used because it compares birthdays with the machine's own clock.
 */
import { Temporal } from 'temporal-polyfill';
import type { Day } from './day.js';
import { withoutSeparators } from './digits.js';

/** Ten digits, or null unless they begin with a real birthday that is not after `today`. */
export function cleanCpr(text: string, today: Day): string | null {
  const cpr = withoutSeparators(text);
  if (!/^\d{10}$/.test(cpr)) return null;
  const birthday = birthdayOf(cpr);
  return isRealDay(birthday) && birthday <= today ? cpr : null;
}

/** The birthday in a clean CPR number; the seventh digit tells the century (CPR-kontoret's table). */
export function birthdayOf(cpr: string): Day {
  const yearOfCentury = Number(cpr.slice(4, 6));
  const year = centuryOf(Number(cpr[6]), yearOfCentury) + yearOfCentury;
  return `${year}-${cpr.slice(2, 4)}-${cpr.slice(0, 2)}`;
}

function centuryOf(seventhDigit: number, yearOfCentury: number): number {
  if (seventhDigit <= 3) return 1900;
  if (seventhDigit === 4 || seventhDigit === 9) return yearOfCentury <= 36 ? 2000 : 1900;
  return yearOfCentury <= 57 ? 2000 : 1800;
}

/** Unlike `isDay`, true for the nineteenth century too. */
function isRealDay(day: Day): boolean {
  try {
    return Temporal.PlainDate.from(day).toString() === day;
  } catch {
    return false;
  }
}

/** Whole years lived on a day. Born on 29 February, one turns a year older on 1 March in common years. */
export function ageOn(cpr: string, day: Day): number {
  return Temporal.PlainDate.from(birthdayOf(cpr)).until(day, { largestUnit: 'years' }).years;
}

/** `010190-1234` */
export function formatCpr(cpr: string): string {
  return `${cpr.slice(0, 6)}-${cpr.slice(6)}`;
}

/** `010190-••••` */
export function maskCpr(cpr: string): string {
  return `${cpr.slice(0, 6)}-••••`;
}
