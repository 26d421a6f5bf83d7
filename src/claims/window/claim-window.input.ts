import type { Day, Month } from '../../shared/day.js';
import { ChoiceField, DayField, MonthField, TextField } from '../../web/fields/fields.js';

/** A leader asks for more time. */
export class PostponementInput {
  @MonthField()
  month: Month;

  @TextField({
    max: 2000,
    empty: 'Skriv, hvorfor du har brug for mere tid.',
    description: 'why more time is needed',
  })
  because: string;
}

/** A caseworker gives more time, or opens a month again. */
export class MoreTimeInput {
  @MonthField()
  month: Month;

  @DayField({ empty: 'Skriv den nye sidste dag, fx 15.1.2027.', description: 'the new last day' })
  lastDay: Day;

  @TextField({
    max: 2000,
    empty: 'Skriv hvorfor. Den, der sender timerne, kan læse det.',
    description: 'why; the leader reads it',
  })
  because: string;
}

/** What a caseworker answers to a leader who asked. */
export class PostponementAnswerInput {
  @ChoiceField(['granted', 'refused'], { empty: 'Vælg, om lederen får mere tid.' })
  outcome: 'granted' | 'refused';

  @DayField({ optional: true, description: 'the new last day; must be given where it is granted' })
  lastDay?: Day;

  @TextField({ max: 2000, optional: true, description: 'why; must be said where it is refused' })
  because?: string;
}
