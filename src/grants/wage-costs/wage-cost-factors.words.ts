/** How an hour's cost is worked out, factor by factor, as people read it. */
import { formatKroner, formatPercent } from '../../shared/ore.js';
import type { Contribution, Wage, WageCostParts, WagePeriod } from './wage-cost.rules.js';

export interface Factor {
  part: string;
  how: string;
  amount: string;
}

export function factorsInDanish(wage: Wage, parts: WageCostParts): Factor[] {
  const contribution = (part: string, of: Contribution, ore: number) => ({
    part,
    how: contributionInDanish(of, parts.hourlyWageOre, wage),
    amount: formatKroner(ore),
  });
  return [
    {
      part: 'Løn',
      how: anHourInDanish(formatKroner(wage.amountOre), wage.per, wage),
      amount: formatKroner(parts.hourlyWageOre),
    },
    contribution('Feriepenge', wage.holidayPay, parts.holidayPayOre),
    contribution('Pension', wage.pension, parts.pensionOre),
    contribution('Andre bidrag', wage.other, parts.otherOre),
    { part: 'I alt', how: 'Lagt sammen', amount: formatKroner(parts.rateOrePerHour) },
  ];
}

function anHourInDanish(amount: string, per: WagePeriod, wage: Wage): string {
  const year = `(${wage.annualHours.toLocaleString('da-DK')} timer om året × ${formatPercent(wage.employmentPercent)})`;
  switch (per) {
    case 'year':
      return `${amount} om året ÷ ${year}`;
    case 'month':
      return `${amount} om måneden × 12 ÷ ${year}`;
    case 'week':
      return `${amount} om ugen × 52 ÷ ${year}`;
    case 'day':
      return `${amount} om dagen × 260 ÷ ${year}`;
    case 'hour':
      return `${amount} i timen`;
  }
}

function contributionInDanish(contribution: Contribution, hourlyWageOre: number, wage: Wage): string {
  return 'percent' in contribution
    ? `${formatPercent(contribution.percent)} af ${formatKroner(hourlyWageOre)}`
    : anHourInDanish(formatKroner(contribution.amountOre), contribution.per, wage);
}

export function wagePeriodInDanish(per: WagePeriod): string {
  switch (per) {
    case 'year':
      return 'om året';
    case 'month':
      return 'om måneden';
    case 'week':
      return 'om ugen';
    case 'day':
      return 'om dagen';
    case 'hour':
      return 'i timen';
  }
}
