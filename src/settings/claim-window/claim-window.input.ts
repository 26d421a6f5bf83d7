import type { Day } from '../../shared/day.js';
import { DayField, WholeNumberField } from '../../web/fields/fields.js';

/** Until when months can be claimed that end on or after a day. */
export class ClaimWindowInput {
  @DayField({ empty: 'Skriv, fra hvilken dag det gælder, fx 1.1.2027.' })
  firstDay: Day;

  @WholeNumberField({ from: 1, to: 730, optional: true })
  days?: number;

  @WholeNumberField({
    from: 1,
    to: 365,
    empty: 'Skriv, hvor mange dage lederen mindst har, når et krav kommer tilbage, fx 14.',
  })
  returnDays: number;
}
