import { parseMinutes } from '../../shared/minutes.js';
import { parseTimeOfDay } from '../../shared/time-of-day.js';
import { field, type FieldOptions } from './field.js';

const A_DAY = 1440;

/** A time of day, which a form takes as `9`, `9.00` or `kl. 9`. */
export function TimeField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    {
      code: 'time',
      message: 'Skriv et klokkeslæt, fx 9.00.',
      schema: { type: 'string', pattern: String.raw`^([01]\d|2[0-3]):[0-5]\d$`, example: '09:00' },
      fromForm: parseTimeOfDay,
      isValid: (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
    },
    options,
  );
}

/** Whole minutes, or a length as Danes write it: `7,5`, `7:30`, `7t30`. */
export function LengthField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    {
      code: 'length',
      message: (length) =>
        Number(length) > A_DAY
          ? 'Varigheden kan højst være et døgn. Skriv den, fx 1,5 eller 1:30.'
          : 'Skriv varigheden i timer, fx 1,5 eller 1:30.',
      schema: {
        oneOf: [
          { type: 'integer', minimum: 1, maximum: A_DAY },
          { type: 'string', pattern: String.raw`^\d{1,2}([.,:t]\d{1,2})?$`, example: '7,5' },
        ],
      },
      clean: parseMinutes,
      isValid: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= A_DAY,
    },
    options,
  );
}
