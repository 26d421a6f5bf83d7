import type { Month } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import type { DifferenceLine, StandingLine } from './correction.rules.js';
import type { Correction } from './correction.entity.js';

/** A line that changes, as everybody numbers the lines of its claim. */
export interface DifferenceShown extends Omit<DifferenceLine, 'grantId'> {
  number: number;
  mentor: string;
}

/** A correction with what it is of. */
export interface CorrectionShown {
  correction: Correction;
  claim: { id: string; reference: string; month: Month };
  payee: { cvr: string; name: string | null };
  lines: DifferenceShown[];
  /** What is still to come back; 0 of one upwards. */
  outstandingOre: Ore;
}

/** A line as it stands, with the mentor and the month's factors that it began from. */
export interface LineToCorrect extends StandingLine {
  mentor: string;
  /** What was decided at first. */
  decidedMinutes: number;
  decidedWageCostOre: Ore;
}
