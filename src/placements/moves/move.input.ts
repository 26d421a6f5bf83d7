import { DayField, TextField, YesNoField } from '../../web/fields/fields.js';

const NO_DAY = 'Skriv dagen, fx 6.10.2026.';

export class PauseInput {
  @DayField({ empty: 'Skriv pausens første dag, fx 6.10.2026.' })
  day: string;

  @DayField({ empty: 'Skriv, hvornår menteen ventes tilbage, fx 2.11.2026.' })
  expectedReturnDay: string;
}

export class PauseReturnInput {
  @DayField({ empty: 'Skriv første dag efter pausen, fx 2.11.2026.' })
  day: string;
}

export class StopInput {
  @DayField({ empty: NO_DAY, description: 'the last day of the course' })
  day: string;

  @TextField({ max: 1000, optional: true, description: 'read by staff alone; never asked of the mentee' })
  reason?: string;

  @YesNoField({
    optional: true,
    description: 'hours after that day are no hours of the course; for whoever runs it',
  })
  takesOutLaterHours?: boolean;
}

export class EndingInput {
  @DayField({ empty: NO_DAY, description: 'the last day of the course' })
  day: string;

  @TextField({ max: 1000, optional: true, description: 'what is agreed, where it ends before its last day' })
  reason?: string;
}

export class WithdrawalInput {
  @TextField({ max: 1000, empty: 'Skriv hvorfor.' })
  reason: string;
}

export class ReopeningInput {
  @DayField({ empty: NO_DAY, description: 'the day from which the course goes on' })
  day: string;

  @DayField({ empty: 'Skriv forløbets nye sidste dag, fx 30.6.2027.' })
  lastDay: string;

  @TextField({ max: 1000, empty: 'Skriv hvorfor.' })
  reason: string;
}
