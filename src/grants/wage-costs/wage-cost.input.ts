import { parseKroner, parsePercent } from '../../shared/ore.js';
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
  @WholeNumberField({
    from: 1,
    to: 1_000_000_000,
    fromForm: parseKroner,
    message: 'Skriv lønnen i kroner, fx 32.000,00.',
  })
  amountOre: number;

  @ChoiceField(WAGE_PERIODS)
  per: WagePeriod;
}

/** Either a percentage of the hourly wage, or an amount an hour or a month. */
export class ContributionInput {
  @PercentField({ above: 0, optional: true, fromForm: parsePercent })
  percent?: number;

  @WholeNumberField({
    from: 0,
    to: 1_000_000_000,
    optional: true,
    fromForm: parseKroner,
    message: 'Skriv beløbet i kroner, fx 3,50.',
  })
  amountOre?: number;

  @ChoiceField(['hour', 'month'], { optional: true, description: 'hour when left out' })
  per?: 'hour' | 'month';
}

export class WageCostInput {
  @DayField()
  firstDay: string;

  @PartField(() => WageInput)
  wage: WageInput;

  @WholeNumberField({ from: 1, to: 4000, optional: true, description: `${FULL_TIME_HOURS} when left out` })
  annualHours?: number;

  @PercentField({ above: 0.01, fromForm: parsePercent })
  employmentPercent: number;

  @PartField(() => ContributionInput)
  holidayPay: ContributionInput;

  @PartField(() => ContributionInput)
  pension: ContributionInput;

  @PartField(() => ContributionInput)
  other: ContributionInput;
}

export class WageCostDecisionInput {
  @ChoiceField(['approved', 'refused'])
  outcome: 'approved' | 'refused';

  @TextField({ max: 2000, optional: true })
  reason?: string;
}
