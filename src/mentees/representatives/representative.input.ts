import { EmailField, PhoneField } from '../../web/fields/contact-fields.js';
import { field } from '../../web/fields/field.js';
import { ChoiceField, DayField, IdField, TextField } from '../../web/fields/fields.js';
import { POWERS, type Power, REPRESENTATIVE_KINDS, type RepresentativeKind } from './representative.rules.js';

function arePowers(value: unknown): value is Power[] {
  const isOne = (power: unknown) => POWERS.some((known) => known === power);
  return Array.isArray(value) && value.length > 0 && value.length <= POWERS.length && value.every(isOne);
}

export class RepresentativeInput {
  @ChoiceField(REPRESENTATIVE_KINDS, { empty: 'Vælg, hvorfor personen må handle for menteen.' })
  kind: RepresentativeKind;

  @TextField({ max: 200, empty: 'Skriv repræsentantens navn.' })
  name: string;

  @EmailField({ empty: 'Skriv repræsentantens e-mail. Repræsentanten logger ind med den.' })
  email: string;

  @PhoneField({ optional: true })
  phone?: string;

  @DayField({ empty: 'Skriv, fra hvilken dag personen må handle for menteen.' })
  firstDay: string;

  @DayField({
    optional: true,
    description: 'left out, it goes on; of a parent it is the day before the mentee turns 18',
  })
  lastDay?: string;

  @field(
    {
      code: 'powers',
      message: 'Vælg mindst én ting, som repræsentanten må.',
      schema: {
        type: 'array',
        minItems: 1,
        maxItems: POWERS.length,
        items: { type: 'string', enum: [...POWERS] },
      },
      isValid: arePowers,
    },
    {},
  )
  may: Power[];

  @IdField({
    optional: true,
    description: 'the decision or the power, as an attachment of a case of the mentee',
  })
  paperId?: string;
}

export class EndInput {
  @DayField({ empty: 'Skriv den sidste dag.', description: 'the last day on which they may act' })
  lastDay: string;
}
