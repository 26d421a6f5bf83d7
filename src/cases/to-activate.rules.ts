/** What is left once there is a mentor, and hours where they are paid. Knows no database and no clock. */
import type { Day } from '../shared/day.js';
import type { CaseState, NextStep } from './case-state.js';
import { paperSteps } from './paper-next-steps.rules.js';

export function toActivate(state: CaseState, today: Day): NextStep {
  const { runBy: who, firstDay: by, isEmployerReady } = state;
  if (!isEmployerReady) return { who, does: 'ready-employer', by };
  return paperSteps(state, today)[0] ?? { who, does: 'activate', by };
}
