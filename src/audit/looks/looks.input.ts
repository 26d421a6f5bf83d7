import type { Day } from '../../shared/day.js';
import { DayField, TextField } from '../../web/fields/fields.js';
import { PageQuery } from '../../web/paging.js';

export class LooksQuery extends PageQuery {
  @TextField({ max: 40, optional: true, description: 'the number of a case' })
  reference?: string;

  @TextField({ max: 100, optional: true, description: 'part of the name or address of whoever looked' })
  who?: string;

  @DayField({ optional: true })
  firstDay?: Day;

  @DayField({ optional: true })
  lastDay?: Day;
}
