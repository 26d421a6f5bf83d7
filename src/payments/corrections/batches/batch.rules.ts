/** A rate that was wrong for many: which lines it priced, and what they should have been. Knows no database and no clock. */
import { amountOre } from '../../../claims/claim-line.rules.js';
import type { Month } from '../../../shared/day.js';
import type { Minutes } from '../../../shared/minutes.js';
import type { Ore } from '../../../shared/ore.js';

export const WRONG_RATES = ['wage-cost', 'ceiling'] as const;

/** A wage cost that was approved wrongly, or a ceiling, or the want of one, that was wrong for some months. */
export type WrongRate =
  | { what: 'wage-cost'; wageCostId: string; rightOre: Ore }
  | { what: 'ceiling'; firstMonth: Month; lastMonth: Month; wrongOre: Ore | null; rightOre: Ore };

/** An approved line that the rate may have priced. */
export interface PricedLine {
  lineId: string;
  claimId: string;
  minutes: Minutes;
  approvedWageCostOre: Ore;
  ceilingOre: Ore | null;
  /** What it stands at. */
  wageCostOre: Ore;
  amountOre: Ore;
  /** Corrected before, or waiting to be: somebody looks at it by hand. */
  isCorrected: boolean;
}

export interface WronglyPriced extends PricedLine {
  rightWageCostOre: Ore;
  rightAmountOre: Ore;
}

/** What an hour of the line should have been paid; a ceiling cuts whatever was approved. */
export function rightWageCostOf(line: PricedLine, wrong: WrongRate): Ore {
  if (wrong.what === 'ceiling') return Math.min(line.approvedWageCostOre, wrong.rightOre);
  return line.ceilingOre === null ? wrong.rightOre : Math.min(wrong.rightOre, line.ceilingOre);
}

/** The lines that the right rate changes, and those that it would change but that somebody must look at by hand. */
export function wronglyPriced(
  lines: PricedLine[],
  wrong: WrongRate,
): { toCorrect: WronglyPriced[]; byHand: WronglyPriced[] } {
  const wrongs = lines.flatMap((line) => {
    const rightWageCostOre = rightWageCostOf(line, wrong);
    const rightAmountOre = amountOre(line.minutes, rightWageCostOre);
    const changes = rightWageCostOre !== line.wageCostOre && rightAmountOre !== line.amountOre;
    return changes ? [{ ...line, rightWageCostOre, rightAmountOre }] : [];
  });
  return {
    toCorrect: wrongs.filter(({ isCorrected }) => !isCorrected),
    byHand: wrongs.filter(({ isCorrected }) => isCorrected),
  };
}

export interface BatchTotals {
  claims: number;
  lines: number;
  upOre: Ore;
  downOre: Ore;
}

/** What a batch comes to: how many claims, and how much is to be paid and to come back. */
export function batchTotals(lines: WronglyPriced[]): BatchTotals {
  const byClaim = new Map<string, Ore>();
  for (const line of lines) {
    const before = byClaim.get(line.claimId) ?? 0;
    byClaim.set(line.claimId, before + line.rightAmountOre - line.amountOre);
  }
  const sums = [...byClaim.values()];
  return {
    claims: byClaim.size,
    lines: lines.length,
    upOre: sums.filter((ore) => ore > 0).reduce((sum, ore) => sum + ore, 0),
    downOre: sums.filter((ore) => ore < 0).reduce((sum, ore) => sum - ore, 0),
  };
}

/** More than this at once is divided by months. */
export const MOST_LINES = 2000;

export type BatchRefusal =
  | { because: 'nothing-is-wrong' }
  | { because: 'corrected-meanwhile' }
  | { because: 'all-are-by-hand'; claims: number }
  | { because: 'too-many-lines'; most: number }
  | { because: 'months-turned-around' }
  | { because: 'wage-cost-missing' }
  | { because: 'months-missing' }
  | { because: 'wage-cost-unknown' };

/** Nothing is proposed where nothing would change. */
export function batchRefusals(
  lines: PricedLine[],
  { toCorrect, byHand }: { toCorrect: WronglyPriced[]; byHand: WronglyPriced[] },
): BatchRefusal[] {
  if (lines.length > MOST_LINES) return [{ because: 'too-many-lines', most: MOST_LINES }];
  if (toCorrect.length > 0) return [];
  const claims = new Set(byHand.map(({ claimId }) => claimId)).size;
  return claims === 0 ? [{ because: 'nothing-is-wrong' }] : [{ because: 'all-are-by-hand', claims }];
}
