import { DayField, IdField, TextField } from '../../web/fields/fields.js';

export class CopyWeekInput {
  @DayField()
  monday: string;

  @TextField({ max: 64 })
  plan: string;
}

export class OneTapMilestoneInput {
  @IdField()
  placementId: string;

  @TextField({ max: 100, empty: 'Vælg milepælen.' })
  code: string;

  @DayField()
  monday: string;
}
