import type { Month } from '../../shared/day.js';
import { MonthField, TextField } from '../../web/fields/fields.js';

export class AccountStringInput {
  @TextField({ max: 60, empty: 'Skriv kontostrengen, som den står i kontoplanen.' })
  account: string;

  @TextField({ max: 200, optional: true, description: 'every other target group where it is left out' })
  targetGroup?: string;

  @TextField({ max: 400, optional: true, description: 'every other legal basis where it is left out' })
  legalBasis?: string;

  @MonthField({ empty: 'Vælg den første måned, kontoen gælder for.' })
  firstMonth: Month;

  @MonthField({ optional: true })
  lastMonth?: Month;
}

export class AccountEndInput {
  @MonthField({ empty: 'Vælg den sidste måned, kontoen gælder for.' })
  lastMonth: Month;
}
