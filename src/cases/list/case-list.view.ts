import type { NextStep } from '../case-state.js';

/** What comes next in a case, and whose it is. */
export interface CaseTold {
  consultantName: string | null;
  step: NextStep;
}
