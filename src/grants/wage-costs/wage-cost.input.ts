import { parsePercent } from '../../shared/ore.js';
import { CvrField } from '../../web/fields/contact-fields.js';
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
export interface ContributionInput {
  percent?: number;
  amountOre?: number;
  per?: 'hour' | 'month';
}

/** The fields of a contribution; `thing` names it in what is wrong with them. */
function contributionOf(thing: string): ClassDecorator {
  return ({ prototype }) => {
    const of = prototype as object;
    PercentField({ above: 0, optional: true, thing, fromForm: parsePercent })(of, 'percent');
    KronerField({ from: 0, to: 1_000_000_000, optional: true, thing, example: '3,50' })(of, 'amountOre');
    ChoiceField(['hour', 'month'], { optional: true, description: 'hour when left out' })(of, 'per');
  };
}

@contributionOf('feriepengene')
export class HolidayPayInput implements ContributionInput {
  percent?: number;
  amountOre?: number;
  per?: 'hour' | 'month';
}

@contributionOf('pensionen')
export class PensionInput implements ContributionInput {
  percent?: number;
  amountOre?: number;
  per?: 'hour' | 'month';
}

@contributionOf('andre bidrag')
export class OtherContributionsInput implements ContributionInput {
  percent?: number;
  amountOre?: number;
  per?: 'hour' | 'month';
}

export class WageCostInput {
  @DayField({ empty: 'Skriv, fra hvilken dag lønnen gælder, fx 1.1.2027.' })
  firstDay: string;

  @PartField(() => WageInput, { empty: 'Skriv lønnen, og hvad den regnes i.' })
  wage: WageInput;

  @WholeNumberField({
    from: 1,
    to: 4000,
    optional: true,
    description: `${FULL_TIME_HOURS} when left out`,
    message: 'Skriv timerne på et år som et helt tal fra 1 til 4000.',
  })
  annualHours?: number;

  @PercentField({
    above: 0.01,
    thing: 'beskæftigelsesgraden',
    fromForm: parsePercent,
    empty: 'Skriv mentorens beskæftigelsesgrad i procent, fx 100.',
  })
  employmentPercent: number;

  @PartField(() => HolidayPayInput, { empty: 'Skriv feriepenge som procent eller beløb.' })
  holidayPay: HolidayPayInput;

  @PartField(() => PensionInput, { empty: 'Skriv pension som procent eller beløb.' })
  pension: PensionInput;

  @PartField(() => OtherContributionsInput, { empty: 'Skriv andre bidrag som procent eller beløb.' })
  other: OtherContributionsInput;
}

/** What is agreed with whoever sends an invoice for the mentor's hours. */
export class FeeInput {
  @DayField({ empty: 'Skriv, fra hvilken dag honoraret gælder, fx 1.1.2027.' })
  firstDay: string;

  @KronerField({ from: 1, to: 500_000, thing: 'honoraret', example: '650,00' })
  amountOre: number;

  @CvrField({
    empty: 'Skriv CVR-nummeret på den, der sender fakturaen.',
    description: 'of whoever sends the invoice',
  })
  senderCvr: string;

  @TextField({
    max: 40,
    empty: 'Skriv den ordrereference, som fakturaen skal bære.',
    description: 'what the invoice must refer to',
  })
  orderReference: string;
}

export class WageCostDecisionInput {
  @ChoiceField(['approved', 'refused'], { empty: 'Vælg, om du godkender eller afslår.' })
  outcome: 'approved' | 'refused';

  @TextField({ max: 2000, optional: true })
  reason?: string;
}
