import { DayField, IdField } from '../../../web/fields/fields.js';

export class StandInInput {
  @IdField({ empty: 'Vælg, hvem der er stedfortræder.' })
  standInId: string;

  @DayField({ empty: 'Skriv den første dag med stedfortræder.' })
  firstDay: string;

  @DayField({ empty: 'Skriv den sidste dag med stedfortræder.' })
  lastDay: string;
}
