/** What is left of a line when its course stopped before its last hours. Knows no database and no clock. */
import { amountOre } from '../../../claims/claim-line.rules.js';
import type { Minutes } from '../../../shared/minutes.js';
import type { Ore } from '../../../shared/ore.js';

/** What an approved line stands at, and how many of its minutes are of days until the stop. */
export interface LineOfStop {
  minutes: Minutes;
  wageCostOre: Ore;
  amountOre: Ore;
  minutesUntil: Minutes;
}

/**
 * The hours until the stop, at what the line stands at; no more than it stands at, where it was corrected down before.
 * Null where that changes nothing.
 */
export function lineAfterStop(line: LineOfStop): { minutesAfter: Minutes; amountAfterOre: Ore } | null {
  const minutesAfter = Math.min(line.minutes, line.minutesUntil);
  if (minutesAfter === line.minutes) return null;
  return { minutesAfter, amountAfterOre: amountOre(minutesAfter, line.wageCostOre) };
}
