import { parsePercent } from '../../shared/ore.js';
import { KronerField } from '../../web/fields/kroner-field.js';
import {
  ChoiceField,
  DayField,
  PartField,
  PercentField,
  TextField,
  WholeNumberField,
} from '../../web/fields/fields.js';
import { FULL_TIME_HOURS, WAGE_PERIODS, type WagePeriod } from './wage-cost.rules.js';

export class WageInput {
  @KronerField({ from: 1, to: 1_000_000_000, thing: 'lønnen', example: '32.000,00' })
  amountOre: number;

  @ChoiceField(WAGE_PERIODS, { empty: 'Vælg, om lønnen er pr. time, måned eller år.' })
  per: WagePeriod;
}

/** Either a percentage of the hourly wage, or an amount an hour or a month. */
export class ContributionInput {
  @PercentField({ above: 0, optional: true, fromForm: parsePercent })
  percent?: number;

  @KronerField({ from: 0, to: 1_000_000_000, optional: true, thing: 'beløbet', example: '3,50' })
  amountOre?: number;

  @ChoiceField(['hour', 'month'], { optional: true, description: 'hour when left out' })
  per?: 'hour' | 'month';
}

export class WageCostInput {
  @DayField({ empty: 'Skriv, fra hvilken dag lønnen gælder, fx 1.1.2027.' })
  firstDay: string;

  @PartField(() => WageInput, { empty: 'Skriv lønnen, og hvad den regnes i.' })
  wage: WageInput;

  @WholeNumberField({ from: 1, to: 4000, optional: true, description: `${FULL_TIME_HOURS} when left out` })
  annualHours?: number;

  @PercentField({
    above: 0.01,
    fromForm: parsePercent,
    empty: 'Skriv mentorens beskæftigelsesgrad i procent, fx 100.',
  })
  employmentPercent: number;

  @PartField(() => ContributionInput, { empty: 'Skriv feriepenge som procent eller beløb.' })
  holidayPay: ContributionInput;

  @PartField(() => ContributionInput, { empty: 'Skriv pension som procent eller beløb.' })
  pension: ContributionInput;

  @PartField(() => ContributionInput, { empty: 'Skriv andre bidrag som procent eller beløb.' })
  other: ContributionInput;
}

export class WageCostDecisionInput {
  @ChoiceField(['approved', 'refused'], { empty: 'Vælg, om du godkender eller afslår.' })
  outcome: 'approved' | 'refused';

  @TextField({ max: 2000, optional: true })
  reason?: string;
}
