/** What a caseworker looks at once more before deciding. A warning refuses nothing. Knows no database and no clock. */
import { addMonths, type Day, type Month, monthOf } from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';
import type { Ore } from '../../shared/ore.js';
import type { Period } from '../../shared/period.js';

export type Warning =
  | { because: 'exactly-the-grant'; months: Month[] }
  | { because: 'mentor-absent'; days: Day[] }
  | { because: 'wage-cost-far-above'; wageCostOre: Ore; medianOre: Ore };

/** A grant that the claim draws on, and what claims that are not dropped take of it month by month. */
export interface UseOfGrant extends Period {
  grantedMinutes: Minutes;
  claimed: { month: Month; minutes: Minutes }[];
}

/** The other mentors' hourly costs: approved, and in force in the month. */
export interface OtherCosts {
  count: number;
  medianOre: Ore | null;
}

export interface WarningFacts {
  month: Month;
  grants: UseOfGrant[];
  /** Days of the claim on which the mentor was absent. */
  absentDays: Day[];
  wageCostsOre: Ore[];
  others: OtherCosts;
}

const MONTHS_RUNNING = 3;
const LEAST_OTHERS = 5;
/** In percent of the median. */
const FAR_ABOVE = 150;

export function warningsOf({ month, grants, absentDays, wageCostsOre, others }: WarningFacts): Warning[] {
  const warnings: Warning[] = [];
  const months = Array.from({ length: MONTHS_RUNNING }, (_, at) => addMonths(month, at + 1 - MONTHS_RUNNING));
  if (grants.some((grant) => months.every((one) => isExactly(grant, one)))) {
    warnings.push({ because: 'exactly-the-grant', months });
  }
  if (absentDays.length > 0) warnings.push({ because: 'mentor-absent', days: absentDays });
  const { medianOre } = others;
  const highest = Math.max(0, ...wageCostsOre);
  if (medianOre !== null && others.count >= LEAST_OTHERS && highest * 100 > medianOre * FAR_ABOVE) {
    warnings.push({ because: 'wage-cost-far-above', wageCostOre: highest, medianOre });
  }
  return warnings;
}

/**
 * Whether a month is claimed to the minute as it was granted: what the grant comes to in each of its calendar months,
 * or all that was left of it. Once is chance, and the last month of a grant often is; three months running are not how
 * hours at a workplace fall.
 */
function isExactly({ grantedMinutes, claimed, ...period }: UseOfGrant, month: Month): boolean {
  const minutesOf = (isMeant: (one: Month) => boolean) =>
    claimed.filter((one) => isMeant(one.month)).reduce((sum, { minutes }) => sum + minutes, 0);
  const minutes = minutesOf((one) => one === month);
  if (minutes === 0) return false;
  const left = grantedMinutes - minutesOf((one) => one < month);
  return minutes === Math.round(grantedMinutes / monthsIn(period)) || minutes === left;
}

function monthsIn({ firstDay, lastDay }: Period): number {
  let count = 1;
  for (let month = monthOf(firstDay); month < monthOf(lastDay); month = addMonths(month, 1)) count += 1;
  return count;
}
