import { PickType } from '@nestjs/swagger';
import { PlacementQuery } from '../../../../placements/placement-query.input.js';
import { ChoiceField, YesNoField } from '../../../../web/fields/fields.js';
import { LETTER_KINDS, type LetterKind } from '../../kinds/letter-kinds.js';

/** Which letters are to be made, and of which cases. */
export class LetterBatchInput extends PickType(PlacementQuery, ['q', 'status', 'consultantId']) {
  @ChoiceField(LETTER_KINDS, {
    optional: true,
    description: 'left out, all letters that are owed and that the asker may write',
  })
  kind?: LetterKind;

  @YesNoField({ optional: true, description: 'also where the letter was written before' })
  again?: boolean;
}

export class LeftOutInput {
  @YesNoField()
  isLeftOut: boolean;
}

/** How the file to print is made. */
export class HowToPrintQuery {
  @ChoiceField(['true', 'false'], { optional: true, description: 'a sheet before each letter' })
  separators?: 'true' | 'false';

  @ChoiceField(['true', 'false'], {
    optional: true,
    description: 'every letter begins on a sheet of its own when both sides are printed',
  })
  duplex?: 'true' | 'false';
}
