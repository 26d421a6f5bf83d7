import type { NextStep } from '../case-state.js';

/** What comes next in a case, and whose it is. */
export interface CaseTold {
  consultantName: string | null;
  step: NextStep;
}

/** What the organisation runs, as far as the list says it. */
export interface Run {
  /** Whether a scheme lets the leader pick the mentor. */
  leaderPicks: boolean;
  /** Whether a scheme is at workplaces. */
  atWorkplaces: boolean;
}
