import { ChoiceField, DayField } from '../../web/fields/fields.js';
import { COURSE_OUTCOMES, type CourseOutcome } from './outcome.rules.js';

export class OutcomeInput {
  @ChoiceField(COURSE_OUTCOMES, { empty: 'Vælg, hvad menteen er kommet i gang med.' })
  outcome: CourseOutcome;

  @DayField({ empty: 'Skriv, hvornår du fik det at vide.', description: 'the day on which it was so' })
  day: string;
}
