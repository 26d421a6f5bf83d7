import type { Ore } from '../../../shared/ore.js';
import type { CorrectionStatus } from '../correction.rules.js';
import type { CorrectionShown } from '../correction-shown.js';
import type { CorrectionBatch } from './correction-batch.entity.js';

export interface BatchOnPage {
  batch: CorrectionBatch;
  proposedBy: string | null;
  /** By status, in the order of a correction's life. */
  totals: { status: CorrectionStatus; corrections: number; upOre: Ore; downOre: Ore }[];
  corrections: CorrectionShown[];
  nextCursor: string | null;
}
