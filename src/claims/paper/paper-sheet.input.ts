import { parseMinutes } from '../../shared/minutes.js';
import { field } from '../../web/fields/field.js';
import { ON_BEHALF_REASONS, type OnBehalfReason } from '../../attachments/on-behalf.js';
import { ChoiceField, DayField, IdField, MonthField, TextField } from '../../web/fields/fields.js';

const A_MONTH = 31 * 24 * 60;

/** A length as Danes write it, since it is read off a paper. */
function TotalField(): PropertyDecorator {
  return field(
    {
      code: 'total',
      message: 'Skriv timerne i alt, som de står på papiret, fx 7,5 eller 7:30. Skriv 0, hvis der ingen var.',
      schema: { type: 'string', pattern: String.raw`^\d{1,3}([.,:t]\d{1,2})?$`, example: '7,5' },
      clean: parseMinutes,
      isValid: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= A_MONTH,
    },
    {
      description: 'all hours of the month as they stand on the paper, 0 where it says that there were none',
    },
  );
}

export class PaperSheetInput {
  @MonthField()
  month: string;

  @IdField({ description: 'the leader who signed', empty: 'Vælg den leder, der har skrevet under.' })
  signedBy: string;

  @DayField({
    description: 'the day on which the leader signed',
    empty: 'Skriv, hvilken dag lederen skrev under.',
  })
  signedDay: string;

  /** In minutes, once it is read. */
  @TotalField()
  total: number;

  @DayField({
    optional: true,
    description: 'the day on which the paper came, by which the deadline counts; today where none is given',
  })
  receivedDay?: string;

  @ChoiceField(ON_BEHALF_REASONS, {
    description: 'why it is registered for the leader, who can read it',
    empty: 'Vælg, hvorfor du lægger arket ind for lederen.',
  })
  because: OnBehalfReason;

  @TextField({ max: 2000, optional: true, description: 'more about why; must be said where it is `other`' })
  words?: string;

  /** The version of the month that the paper was held against. */
  @TextField({ max: 40, optional: true, description: 'the version of the month that was seen, if any was' })
  seen?: string;
}
