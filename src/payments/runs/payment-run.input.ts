import type { Day, Month } from '../../shared/day.js';
import { DayField, MonthField } from '../../web/fields/fields.js';
import { PageQuery } from '../../web/paging.js';

export class PaymentRunInput {
  @MonthField({ description: 'the run pays this month and those before it' })
  throughMonth: Month;

  @DayField({ description: 'a day on which banks pay', empty: 'Skriv, hvilken dag pengene skal udbetales.' })
  dueDay: Day;
}

export class PaymentRunQuery extends PageQuery {}
