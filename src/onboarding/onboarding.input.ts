import { DayField, TextField, WholeNumberField } from '../web/fields/fields.js';

export class MilestoneMarkInput {
  @TextField({ max: 100, empty: 'Vælg milepælen.' })
  code: string;

  @DayField({ empty: 'Skriv, hvilken dag milepælen blev nået.' })
  day: string;
}

export class AttendanceInput {
  @DayField({ description: 'any day of the week that is told of', empty: 'Vælg ugen.' })
  day: string;

  @WholeNumberField({ from: 0, to: 7, empty: 'Vælg, hvor mange dage der var planlagt.' })
  daysPlanned: number;

  @WholeNumberField({ from: 0, to: 7, empty: 'Vælg, hvor mange dage der blev mødt til tiden.' })
  daysOnTime: number;
}

export class WellbeingInput {
  @DayField({ description: 'any day of the week that is told of', empty: 'Vælg ugen.' })
  day: string;

  @WholeNumberField({ from: 1, to: 5, message: 'Vælg et tal fra 1 til 5.' })
  rating: number;
}
