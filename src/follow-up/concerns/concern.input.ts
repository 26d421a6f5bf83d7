import { field } from '../../web/fields/field.js';
import { ChoiceField, isId, TextField } from '../../web/fields/fields.js';
import { ABOUT, type About, TELLERS, type Teller } from './concern.rules.js';

const MOST_READERS = 100;

function isListOf(isOne: (value: unknown) => boolean, most: number) {
  return (value: unknown) => Array.isArray(value) && value.length <= most && value.every(isOne);
}

export class ConcernInput {
  @TextField({ max: 4000, empty: 'Skriv, hvad der bekymrer dig.' })
  text: string;

  @field(
    {
      code: 'about',
      message: 'Vælg fra listen.',
      schema: { type: 'array', maxItems: ABOUT.length, items: { type: 'string', enum: [...ABOUT] } },
      isValid: isListOf((value) => ABOUT.some((known) => known === value), ABOUT.length),
    },
    { optional: true, description: 'whom it is about; none of them reads it' },
  )
  about?: About[];

  @ChoiceField(TELLERS, {
    optional: true,
    description: 'on whose behalf staff write it; a party speaks for themselves',
  })
  toldBy?: Teller;

  @field(
    {
      code: 'ids',
      message: 'Se på siden, hvem der læser den.',
      schema: { type: 'array', maxItems: MOST_READERS, items: { type: 'string', format: 'uuid' } },
      isValid: isListOf(isId, MOST_READERS),
    },
    {
      optional: true,
      description: 'those who were named as its readers; refused where others would read it',
    },
  )
  readerIds?: string[];
}

export class ConcernAnswerInput {
  @TextField({ max: 4000, empty: 'Skriv, hvad du svarer, eller hvad der er gjort.' })
  text: string;
}
