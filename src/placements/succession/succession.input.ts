import { SUCCESSION_KINDS, type SuccessionKind } from '../../employers/succession/succession.rules.js';
import { AddressInput } from '../../web/fields/address.input.js';
import { CvrField } from '../../web/fields/contact-fields.js';
import { field } from '../../web/fields/field.js';
import { ChoiceField, DayField, isId, PartField, TextField } from '../../web/fields/fields.js';

const MOST_WORKPLACES = 500;

export class SuccessionInput {
  @ChoiceField(SUCCESSION_KINDS, { empty: 'Vælg, hvad der er sket.' })
  kind: SuccessionKind;

  @DayField({
    empty: 'Skriv, fra hvilken dag, fx 1.1.2027.',
    description: 'from this day the successor has the workplaces',
  })
  firstDay: string;

  @CvrField({ empty: 'Skriv CVR-nummeret på den, der viderefører.' })
  cvr: string;

  @TextField({
    max: 200,
    optional: true,
    description: 'of a successor who is not registered yet, with the address',
  })
  name?: string;

  @PartField(() => AddressInput, { optional: true })
  address?: AddressInput;

  @field(
    {
      code: 'workplaces',
      message: 'Vælg arbejdsstederne på listen.',
      schema: { type: 'array', maxItems: MOST_WORKPLACES, items: { type: 'string', format: 'uuid' } },
      isValid: (value) => Array.isArray(value) && value.length <= MOST_WORKPLACES && value.every(isId),
    },
    { optional: true, description: 'which are sold; after a merger or with a new number all go along' },
  )
  workplaceIds?: string[];
}

export class AnnulmentInput {
  @TextField({ max: 1000, empty: 'Skriv, hvorfor det ikke passer.' })
  reason: string;
}
