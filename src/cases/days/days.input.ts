import { DayField, WholeNumberField } from '../../web/fields/fields.js';

export class DaysInput {
  @DayField()
  firstDay: string;

  @DayField()
  lastDay: string;
}

/** As a form carries them, with the version of the placement that was read. */
export class ReadDaysInput extends DaysInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}
