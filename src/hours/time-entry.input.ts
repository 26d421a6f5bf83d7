import { ACTIVITIES, type Activity } from '../schemes/activity.js';
import { ChoiceField, DayField, IdField, MonthField, WholeNumberField } from '../web/fields/fields.js';
import { LengthField, TimeField } from '../web/fields/time-fields.js';

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
