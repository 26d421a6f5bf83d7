import { field } from '../../web/fields/field.js';
import { ChoiceField, DayField, isId, MonthField, TextField } from '../../web/fields/fields.js';
import { CHECK_OUTCOMES, type CheckOutcome, HOW_CHECKED, type HowChecked } from './check.rules.js';

const MOST_ENTRIES = 400;

export class HoursCheckInput {
  @MonthField()
  month: string;

  @ChoiceField(HOW_CHECKED, { empty: 'Vælg, hvordan du har kontrolleret timerne.' })
  how: HowChecked;

  @ChoiceField(CHECK_OUTCOMES, { empty: 'Vælg, om timerne passer.' })
  outcome: CheckOutcome;

  @DayField({ empty: 'Skriv, hvilken dag du kontrollerede timerne.' })
  day: string;

  @TextField({ max: 2000, empty: 'Skriv kort, hvad du fandt ud af.' })
  note: string;

  @field(
    {
      code: 'entries',
      message: 'Vælg fra listen.',
      schema: { type: 'array', maxItems: MOST_ENTRIES, items: { type: 'string', format: 'uuid' } },
      isValid: (value) => Array.isArray(value) && value.length <= MOST_ENTRIES && value.every(isId),
    },
    { optional: true, description: 'which hours; all that a check is asked for where it is left out' },
  )
  timeEntryIds?: string[];

  @TextField({ max: 40, optional: true, description: 'of the hours as they were read' })
  version?: string;
}
