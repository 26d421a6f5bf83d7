import type { Day } from '../../shared/day.js';
import { DayField, WholeNumberField } from '../../web/fields/fields.js';

/** Shorter than this would end before the day by which a leader is asked to claim or to answer. */
const LEAST = 14;

/** Until when months can be claimed that end on or after a day. */
export class ClaimWindowInput {
  @DayField({ empty: 'Skriv, fra hvilken dag det gælder, fx 1.1.2027.' })
  firstDay: Day;

  @WholeNumberField({
    from: LEAST,
    to: 730,
    message: `Skriv et helt tal fra ${LEAST} til 730. Lederen bliver bedt om at svare senest den 10. i måneden efter.`,
    optional: true,
  })
  days?: number;

  @WholeNumberField({
    from: LEAST,
    to: 365,
    empty: 'Skriv, hvor mange dage lederen mindst har, når et krav kommer tilbage, fx 14.',
  })
  returnDays: number;
}
