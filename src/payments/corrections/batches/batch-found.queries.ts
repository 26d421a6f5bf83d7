import type { Tx } from '../../../access/database.js';
import type { BatchFound, WrongLine } from './batch-found.js';
import { linesPricedBy } from './batch.queries.js';
import {
  batchRefusals,
  type BatchRefusal,
  batchTotals,
  wronglyPriced,
  type WrongRate,
} from './batch.rules.js';

const LINES_SHOWN = 50;

/** What a batch would propose, or why there would be none. */
export async function batchFound(
  tx: Tx,
  wrong: WrongRate,
): Promise<{ found: BatchFound | null; refusals: BatchRefusal[] }> {
  const lines = await linesPricedBy(tx, wrong);
  const priced = wronglyPriced(lines, wrong);
  const { toCorrect, byHand } = priced;
  const refusals = batchRefusals(lines, priced);
  if (refusals.length > 0) return { found: null, refusals };

  const byId = new Map(lines.map((line) => [line.lineId, line]));
  const shown = (some: typeof toCorrect): WrongLine[] =>
    some.slice(0, LINES_SHOWN).flatMap((line) => {
      const own = byId.get(line.lineId);
      return own ? [{ ...own, ...line }] : [];
    });
  return {
    found: { totals: batchTotals(toCorrect), toCorrect: shown(toCorrect), byHand: shown(byHand) },
    refusals,
  };
}
