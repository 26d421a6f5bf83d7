import { field } from '../../web/fields/field.js';
import { ChoiceField, DayField, TextField } from '../../web/fields/fields.js';
import { type Arranger, ARRANGERS } from './follow-up.rules.js';

const MOST_PARTS = 20;

export class FollowUpInput {
  @DayField({ empty: 'Skriv, hvilken dag du fulgte op.' })
  day: string;

  @field(
    {
      code: 'parts',
      message: 'Vælg fra listen.',
      schema: { type: 'array', maxItems: MOST_PARTS, items: { type: 'string', maxLength: 60 } },
      isValid: (value) =>
        Array.isArray(value) &&
        value.length <= MOST_PARTS &&
        value.every((part) => typeof part === 'string' && part.length <= 60),
    },
    { optional: true, description: 'the codes of what is in order, as the scheme names it' },
  )
  parts?: string[];

  @TextField({ max: 1000, optional: true })
  note?: string;
}

export class ActivityInput {
  @TextField({ max: 60, description: 'as the scheme names it', empty: 'Vælg, hvad der blev holdt.' })
  code: string;

  @DayField({ empty: 'Skriv, hvilken dag det var.' })
  day: string;

  @ChoiceField(ARRANGERS, { empty: 'Vælg, hvem der stod for det.' })
  arrangedBy: Arranger;
}
