import { DayField, TextField, WholeNumberField } from '../web/fields/fields.js';

export class MilestoneMarkInput {
  @TextField({ max: 100 })
  code: string;

  @DayField()
  day: string;
}

export class AttendanceInput {
  @DayField({ description: 'any day of the week that is told of' })
  day: string;

  @WholeNumberField({ from: 0, to: 7 })
  daysPlanned: number;

  @WholeNumberField({ from: 0, to: 7 })
  daysOnTime: number;
}

export class WellbeingInput {
  @DayField({ description: 'any day of the week that is told of' })
  day: string;

  @WholeNumberField({ from: 1, to: 5, message: 'Vælg et tal fra 1 til 5.' })
  rating: number;
}
