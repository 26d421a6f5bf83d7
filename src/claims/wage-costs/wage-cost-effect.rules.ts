/** What a wage cost would change in the months that are not sent yet. Knows no database and no clock. */
import type { DatedWageCost } from '../../grants/wage-costs/wage-cost.rules.js';
import { type Month, monthOf } from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';
import type { Ore } from '../../shared/ore.js';
import { linesOf, type PaidEntry, type Pricing, totalMinutes, totalOre } from '../claim-line.rules.js';

export interface MonthEffect {
  month: Month;
  /** The hours of the month that are priced with the wage cost. */
  minutes: Minutes;
  before: Ore;
  after: Ore;
}

/** The months whose worth changes, in their order; the entries are those of no claim, or of one that is open. */
export function effectByMonth(
  entries: PaidEntry[],
  pricing: Pricing,
  wageCost: DatedWageCost,
): MonthEffect[] {
  const withIt = { ...pricing, wageCosts: [...pricing.wageCosts, wageCost] };
  const months = [...new Set(entries.map(({ day }) => monthOf(day)))].toSorted();
  return months
    .map((month) => {
      const own = entries.filter(({ day }) => monthOf(day) === month);
      const { lines } = linesOf(own, withIt);
      return {
        month,
        minutes: totalMinutes(lines),
        before: totalOre(linesOf(own, pricing).lines),
        after: totalOre(lines),
      };
    })
    .filter(({ before, after }) => before !== after);
}
