import { DayField, IdField } from '../../../web/fields/fields.js';

export class StandInInput {
  @IdField()
  standInId: string;

  @DayField()
  firstDay: string;

  @DayField()
  lastDay: string;
}
