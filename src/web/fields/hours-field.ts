import { formatHours, parseMinutes } from '../../shared/minutes.js';
import type { FieldOptions } from './field.js';
import { WholeNumberField } from './fields.js';

/** The database takes no more at a time. */
const MOST_MINUTES = 200_000;
const MOST_HOURS = Math.floor(MOST_MINUTES / 60);

/** A length of time, above 0 unless `from` says otherwise: minutes to the API, and in a form hours as people write them, `8,5` or `8:30`. */
export function HoursField({
  message,
  from = 1,
  ...options
}: FieldOptions & { message: string; from?: number }): PropertyDecorator {
  return WholeNumberField({
    ...options,
    from,
    to: MOST_MINUTES,
    fromForm: parseMinutes,
    message: (value) => (isTooMuch(value) ? `Skriv højst ${formatHours(MOST_HOURS * 60)}.` : message),
  });
}

/** Text is what could not be read as a length of time, as more hours than a year has. */
function isTooMuch(value: unknown): boolean {
  return typeof value === 'string' ? Number(value) > MOST_HOURS : Number(value) > MOST_MINUTES;
}
