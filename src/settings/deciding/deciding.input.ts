import type { Day } from '../../shared/day.js';
import { DayField, WholeNumberField, YesNoField } from '../../web/fields/fields.js';

/** How parties are heard, and told that they may complain, from a day on. */
export class DecidingInput {
  @DayField({ empty: 'Skriv, fra hvilken dag det gælder, fx 1.1.2027.' })
  firstDay: Day;

  @WholeNumberField({ from: 1, to: 90, empty: 'Skriv, hvor mange dage en part har til at svare, fx 14.' })
  hearingDays: number;

  @YesNoField({ empty: 'Svar ja eller nej til, om arbejdsgivere får klagevejledning.' })
  guidesEmployers: boolean;
}
