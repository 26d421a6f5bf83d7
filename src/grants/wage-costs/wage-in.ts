import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { ContributionInput, WageCostInput } from './wage-cost.input.js';
import {
  type Contribution,
  FULL_TIME_HOURS,
  type Wage,
  wageCostOf,
  type WageCostParts,
  type WageCostRefusal,
  wageCostRefusals,
} from './wage-cost.rules.js';

/** The wage that was sent in, and what an hour of it costs; or why it cannot be worked out. */
export function costIn(input: WageCostInput): Outcome<{ wage: Wage; parts: WageCostParts }, WageCostRefusal> {
  const contributions = contributionRefusals(input);
  if (contributions.length > 0) return refused(contributions);
  const wage = wageIn(input);
  const parts = wageCostOf(wage);
  const refusals = wageCostRefusals(parts);
  return refusals.length > 0 ? refused(refusals) : done({ wage, parts });
}

const CONTRIBUTIONS = ['holidayPay', 'pension', 'other'] as const;

/** A contribution is a percentage or an amount, and a percentage is not per anything. */
function contributionRefusals(input: WageCostInput): WageCostRefusal[] {
  return CONTRIBUTIONS.filter((name) => {
    const { percent, amountOre, per } = input[name];
    return (
      (percent === undefined) === (amountOre === undefined) || (percent !== undefined && per !== undefined)
    );
  }).map((contribution) => ({ because: 'percent-or-amount', contribution }));
}

function wageIn(input: WageCostInput): Wage {
  return {
    ...input.wage,
    annualHours: input.annualHours ?? FULL_TIME_HOURS,
    employmentPercent: Math.round(input.employmentPercent * 100),
    holidayPay: contributionIn(input.holidayPay),
    pension: contributionIn(input.pension),
    other: contributionIn(input.other),
  };
}

function contributionIn({ percent, amountOre = 0, per = 'hour' }: ContributionInput): Contribution {
  return percent === undefined ? { amountOre, per } : { percent: Math.round(percent * 100) };
}
