import { ACTIVITIES, type Activity } from '../schemes/activity.js';
import { parseMinutes } from '../shared/minutes.js';
import { parseTimeOfDay } from '../shared/time-of-day.js';
import { field, type FieldOptions } from '../web/fields/field.js';
import { ChoiceField, DayField, IdField, MonthField, WholeNumberField } from '../web/fields/fields.js';

const A_DAY = 1440;

function TimeField(options: FieldOptions = {}): PropertyDecorator {
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
function LengthField(options: FieldOptions = {}): PropertyDecorator {
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

export class TimeEntryInput {
  @DayField({ empty: 'Skriv eller vælg dagen.' })
  day: string;

  @TimeField({ empty: 'Skriv, hvornår det begyndte, fx 9.00.' })
  start: string;

  @TimeField({ optional: true, description: 'when it ended; 00:00 is midnight at the end of the day' })
  end?: string;

  @LengthField({ optional: true, description: 'how long it lasted, instead of end' })
  minutes?: number;

  @ChoiceField(ACTIVITIES, { empty: 'Vælg opgaven.' })
  activity: Activity;

  @IdField({ optional: true, description: 'the mentor of the day when left out' })
  mentorId?: string;
}

/** Which version of an entry was read, as a form carries it. */
export class TimeEntryVersionInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}

/** As `TimeEntryInput`, of an entry that is put right. */
export class ReadTimeEntryInput extends TimeEntryInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}

export class MonthWithoutHoursInput {
  @MonthField()
  month: string;
}

export class MonthQuery {
  @MonthField({ optional: true })
  month?: string;
}
