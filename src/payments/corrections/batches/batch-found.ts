import type { BatchTotals, PricedLine, WronglyPriced } from './batch.rules.js';

export interface PricedLineOnPage extends PricedLine {
  claimReference: string;
  month: string;
  mentor: string;
  payee: string;
}

/** A line with what it should have been. */
export type WrongLine = PricedLineOnPage & WronglyPriced;

/** What would be proposed. */
export interface BatchFound {
  totals: BatchTotals;
  /** As many as fit a page. */
  toCorrect: WrongLine[];
  byHand: WrongLine[];
}
