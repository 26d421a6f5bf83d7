import { formatDecimal, MINUS, parseHundredths } from './danish-number.js';

/** A length of time in whole minutes. */
export type Minutes = number;

const MOST_MINUTES = 366 * 24 * 60;

const IN_HOURS = /^(\d+(?:[.,]\d{1,2})?)\s*(?:t\.?|timer?)?$/i;
const IN_MINUTES = /^(\d+)\s*(?:m|min\.?|minut(?:ter)?)$/i;
const ON_A_CLOCK = /^(\d+):(\d\d)$/;
const IN_HOURS_AND_MINUTES = /^(\d+)\s*(?:t\.?|timer?)\s*(?:og\s+)?(\d{1,2})\s*(?:m|min\.?|minut(?:ter)?)?$/i;

/** `7.30` may mean 7 hours 30 minutes or 7,3 hours. */
const CLOCK_OR_DECIMAL = /^\d+\.(?!00)[0-5]\d(?!\d)/;

/**
 * A length of time as Danes write it: `7,5` `7.5` `7:30` `7t30` `7 t. 30 min.` are all 450 minutes,
 * and a bare number is hours. Null for decimals that give no whole minutes (`7,33`), for more than 366
 * days, and for a dot with two digits that could be minutes (`7.30`), since a wrong guess would be paid.
 */
export function parseMinutes(text: string): Minutes | null {
  const minutes = minutesIn(text.trim());
  return minutes !== null && Number.isInteger(minutes) && minutes <= MOST_MINUTES ? minutes : null;
}

function minutesIn(text: string): number | null {
  if (CLOCK_OR_DECIMAL.test(text)) return null;

  const hours = IN_HOURS.exec(text)?.[1];
  if (hours !== undefined) {
    const hundredths = parseHundredths(hours);
    return hundredths === null ? null : (hundredths * 60) / 100;
  }

  const minutes = IN_MINUTES.exec(text)?.[1];
  if (minutes !== undefined) return Number(minutes);

  const both = ON_A_CLOCK.exec(text) ?? IN_HOURS_AND_MINUTES.exec(text);
  if (!both || Number(both[2]) > 59) return null;
  return Number(both[1]) * 60 + Number(both[2]);
}

/** As a form is filled in: `7:30`, and `7` for whole hours, which read again is the same. */
export function minutesAsTyped(minutes: Minutes): string {
  if (minutes % 60 === 0) return String(minutes / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Hours with a decimal comma where two decimals say it exactly (`7,5`), otherwise `7 t. 20 min.`. */
export function formatMinutes(minutes: Minutes): string {
  if (minutes % 3 === 0) return formatDecimal(minutes / 60);
  const size = Math.abs(minutes);
  const hours = size > 60 ? `${Math.floor(size / 60)} t. ` : '';
  return `${minutes < 0 ? MINUS : ''}${hours}${size % 60} min.`;
}

/** The same with its unit: `7,5 timer`, `1 time`, `0,5 time`, `7 t. 20 min.`. */
export function formatHours(minutes: Minutes): string {
  if (minutes % 3 !== 0) return formatMinutes(minutes);
  const isSingular = minutes !== 0 && Math.abs(minutes) <= 60;
  return `${formatMinutes(minutes)} ${isSingular ? 'time' : 'timer'}`;
}
