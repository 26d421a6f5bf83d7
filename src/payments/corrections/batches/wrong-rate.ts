import { done, type Outcome, refused } from '../../../shared/outcome.js';
import type { WrongRateInput } from './batch.input.js';
import type { BatchRefusal, WrongRate } from './batch.rules.js';

/** What was sent in, as the rate that was wrong; or what is missing. */
export function wrongRateIn(input: WrongRateInput): Outcome<WrongRate, BatchRefusal> {
  const { what, wageCostId, firstMonth, lastMonth, wrongOre = null, rightOre } = input;
  if (what === 'wage-cost') {
    return wageCostId === undefined
      ? refused([{ because: 'wage-cost-missing' }])
      : done({ what, wageCostId, rightOre });
  }
  if (firstMonth === undefined || lastMonth === undefined) return refused([{ because: 'months-missing' }]);
  if (lastMonth < firstMonth) return refused([{ because: 'months-turned-around' }]);
  return done({ what, firstMonth, lastMonth, wrongOre, rightOre });
}
