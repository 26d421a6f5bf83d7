import type { Day } from '../../shared/day.js';
import { CvrField } from '../../web/fields/contact-fields.js';
import { DayField, TextField } from '../../web/fields/fields.js';

/** Why, and for how long. */
export class PaymentHoldInput {
  @DayField({
    empty: 'Skriv, til og med hvilken dag betalingen holdes tilbage.',
    description: 'the last day on which nothing of it goes into a run',
  })
  untilDay: Day;

  @TextField({ max: 1000, empty: 'Skriv, hvorfor betalingen holdes tilbage.' })
  reason: string;
}

export class PayeeHoldInput extends PaymentHoldInput {
  @CvrField()
  cvr: string;
}
