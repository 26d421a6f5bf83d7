import type { Ore } from '../../shared/ore.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { ContributionInput, WageCostInput } from './wage-cost.input.js';
import {
  type Contribution,
  FULL_TIME_HOURS,
  FULL_TIME_PERCENT,
  type Wage,
  wageCostOf,
  type WageCostParts,
  type WageCostRefusal,
  wageCostRefusals,
} from './wage-cost.rules.js';

export interface CostWorked {
  wage: Wage;
  parts: WageCostParts;
}

/** The wage that was sent in, and what an hour of it costs; or why it cannot be worked out. */
export function costIn(input: WageCostInput): Outcome<CostWorked, WageCostRefusal> {
  const contributions = contributionRefusals(input);
  if (contributions.length > 0) return refused(contributions);
  return worked(wageIn(input));
}

/** An hour of a fee is what is agreed, with nothing added. */
export function costOfFee({ amountOre }: { amountOre: Ore }): Outcome<CostWorked, WageCostRefusal> {
  const nothing = { amountOre: 0, per: 'hour' as const };
  return worked({
    amountOre,
    per: 'hour',
    annualHours: FULL_TIME_HOURS,
    employmentPercent: FULL_TIME_PERCENT,
    holidayPay: nothing,
    pension: nothing,
    other: nothing,
  });
}

function worked(wage: Wage): Outcome<CostWorked, WageCostRefusal> {
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
