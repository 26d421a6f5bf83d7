/** What a year's budget is spent on, and will be. Knows no database and no clock. */
import {
  addMonths,
  daysBetween,
  firstDayOfMonth,
  lastDayOfMonth,
  type Month,
  monthOf,
} from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';
import type { Ore } from '../../shared/ore.js';
import { overlaps, type Period } from '../../shared/period.js';
import { divideHalfUp } from '../../shared/rounding.js';

export const BUDGET_SCOPES = ['everyone', 'group', 'without-group'] as const;

/** Whom a budget is for: everybody, one target group, or those who have none. */
export interface BudgetScope {
  covers: (typeof BUDGET_SCOPES)[number];
  /** Of a group, and of nothing else. */
  targetGroup: string | null;
}

/** Claims of one month and target group that are decided, or wait to be. */
export interface ClaimedMonth {
  targetGroup: string | null;
  month: Month;
  isDecided: boolean;
  amountOre: Ore;
}

/** What is left of running grants that have the same group and the same days left. */
export interface RestOfGrants extends Period {
  targetGroup: string | null;
  /** By the wage costs that are approved. */
  pricedMinutes: Minutes;
  amountOre: Ore;
  /** Hours whose wage cost is not approved yet. */
  unpricedMinutes: Minutes;
}

export interface BudgetMonth {
  month: Month;
  spentOre: Ore;
  waitingOre: Ore;
  restOre: Ore;
  /** Spent, waiting and left since January. */
  soFarOre: Ore;
}

export interface BudgetFigures {
  /** Approved or paid. */
  spentOre: Ore;
  /** Submitted and not decided. */
  waitingOre: Ore;
  /** Of running grants. */
  restOre: Ore;
  /** All three. */
  forecastOre: Ore;
  months: BudgetMonth[];
}

export function isCovered({ covers, targetGroup }: BudgetScope, group: string | null): boolean {
  if (covers === 'everyone') return true;
  return covers === 'group' ? group === targetGroup : group === null;
}

/** What an hour of running grants costs on average; null where no wage cost is approved. */
export function averageRate(rests: RestOfGrants[]): Ore | null {
  const minutes = rests.reduce((sum, { pricedMinutes }) => sum + pricedMinutes, 0);
  const amount = rests.reduce((sum, { amountOre }) => sum + amountOre, 0);
  return minutes === 0 ? null : divideHalfUp(BigInt(amount) * 60n, BigInt(minutes));
}

/** An amount on the days of a period, evenly, by month; the parts add up to it, to the øre. */
export function spread(amountOre: Ore, period: Period): Map<Month, Ore> {
  const days = BigInt(daysBetween(period.firstDay, period.lastDay) + 1);
  const parts = new Map<Month, Ore>();
  let before = 0;
  for (let month = monthOf(period.firstDay); month <= monthOf(period.lastDay); month = addMonths(month, 1)) {
    const end = lastDayOfMonth(month) < period.lastDay ? lastDayOfMonth(month) : period.lastDay;
    const passed = BigInt(daysBetween(period.firstDay, end) + 1);
    const soFar = divideHalfUp(BigInt(amountOre) * passed, days);
    parts.set(month, soFar - before);
    before = soFar;
  }
  return parts;
}

/** What falls in a year of an amount that is spread on a period. */
export function partInYear(amountOre: Ore, period: Period, year: number): Ore {
  const parts = [...spread(amountOre, period)].filter(([month]) => month.startsWith(`${year}-`));
  return parts.reduce((sum, [, part]) => sum + part, 0);
}

/** A year as it stands for whom a budget is for; hours without a wage cost count by the average. */
export function budgetFigures(
  scope: BudgetScope,
  year: number,
  claimed: ClaimedMonth[],
  rests: RestOfGrants[],
): BudgetFigures {
  const average = averageRate(rests) ?? 0;
  const ofYear: Period = { firstDay: firstDayOfMonth(`${year}-01`), lastDay: lastDayOfMonth(`${year}-12`) };
  const sums = new Map<Month, Record<'spentOre' | 'waitingOre' | 'restOre', Ore>>();
  for (let at = 1; at <= 12; at += 1) {
    sums.set(`${year}-${String(at).padStart(2, '0')}`, { spentOre: 0, waitingOre: 0, restOre: 0 });
  }
  for (const { targetGroup, month, isDecided, amountOre } of claimed) {
    const sum = sums.get(month);
    if (sum && isCovered(scope, targetGroup)) sum[isDecided ? 'spentOre' : 'waitingOre'] += amountOre;
  }
  for (const rest of rests) {
    if (!isCovered(scope, rest.targetGroup) || !overlaps(rest, ofYear)) continue;
    const estimated = divideHalfUp(BigInt(rest.unpricedMinutes) * BigInt(average), 60n);
    for (const [month, part] of spread(rest.amountOre + estimated, rest)) {
      const sum = sums.get(month);
      if (sum) sum.restOre += part;
    }
  }
  const total = { spentOre: 0, waitingOre: 0, restOre: 0, forecastOre: 0 };
  const months = [...sums].map(([month, { spentOre, waitingOre, restOre }]) => {
    total.spentOre += spentOre;
    total.waitingOre += waitingOre;
    total.restOre += restOre;
    total.forecastOre += spentOre + waitingOre + restOre;
    return { month, spentOre, waitingOre, restOre, soFarOre: total.forecastOre };
  });
  return { ...total, months };
}

/** Hours whose worth nobody knows, as no wage cost at all is approved. */
export function minutesWithoutPrice(rests: RestOfGrants[]): Minutes {
  if (averageRate(rests) !== null) return 0;
  return rests.reduce((sum, { unpricedMinutes }) => sum + unpricedMinutes, 0);
}

/** How far a budget is passed by what is spent and bound, and one grant more; 0 where it is kept. */
export function overBy(budgetOre: Ore, forecastOre: Ore, grantOre: Ore): Ore {
  return Math.max(0, forecastOre + grantOre - budgetOre);
}

export type BudgetRefusal = { because: 'budget-without-group' } | { because: 'budget-group-not-asked' };

/** A budget of a group names it, and another names none. */
export function budgetRefusals({ covers, targetGroup }: BudgetScope): BudgetRefusal[] {
  if (covers === 'group') return targetGroup === null ? [{ because: 'budget-without-group' }] : [];
  return targetGroup === null ? [] : [{ because: 'budget-group-not-asked' }];
}
