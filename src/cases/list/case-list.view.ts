import type { NextStep } from '../next-step.rules.js';

/** What comes next in a case, and whose it is. */
export interface CaseTold {
  consultantName: string | null;
  step: NextStep;
}
