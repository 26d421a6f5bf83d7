import { parseMinutes } from '../../shared/minutes.js';
import { CprField } from '../../mentees/mentee.input.js';
import { ChoiceField, DayField, IdField, TextField, WholeNumberField } from '../../web/fields/fields.js';

export class ChoiceInput {
  @IdField({ optional: true, description: 'left out where the leader is to pick the mentor' })
  chosenId?: string;
}

export class CprSearchInput {
  @CprField()
  cpr: string;
}

export class DetailsInput {
  @TextField({ max: 50 })
  scheme: string;

  @DayField()
  firstDay: string;

  @DayField()
  lastDay: string;

  @TextField({ max: 1000 })
  purpose: string;

  @TextField({ max: 1000 })
  tasks: string;

  @WholeNumberField({
    from: 1,
    to: 200_000,
    fromForm: parseMinutes,
    message: 'Skriv timerne som et tal, fx 3 eller 2,5.',
    optional: true,
  })
  expectedMinutes?: number;

  @ChoiceField(['week', 'whole'])
  expectedPer: 'week' | 'whole';

  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}

export class FinishInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}
