import { DayField, WholeNumberField } from '../../web/fields/fields.js';

export class DaysInput {
  @DayField({ empty: 'Skriv forløbets første dag, fx 1.1.2027.' })
  firstDay: string;

  @DayField({ empty: 'Skriv forløbets sidste dag, fx 30.6.2027.' })
  lastDay: string;
}

/** As a form carries them, with the version of the placement that was read. */
export class ReadDaysInput extends DaysInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}
