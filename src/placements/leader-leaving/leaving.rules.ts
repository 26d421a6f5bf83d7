/** When all the placements of a leader who leaves go to another. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';

export type LeavingRefusal =
  | { because: 'left-already'; lastDay: Day }
  | { because: 'successor-is-the-leader' }
  | { because: 'successor-of-another-workplace' }
  | { because: 'successor-leaves'; lastDay: Day }
  | { because: 'successor-represents-the-mentee' };

export interface LeaderFacts {
  id: string;
  workplaceId: string;
  /** The last day at the workplace; null where nobody has said that they leave. */
  lastDay: Day | null;
}

/** Whoever takes over stays: two departures in a row would leave a day without a leader. */
export function leavingRefusals(leader: LeaderFacts, successor: LeaderFacts): LeavingRefusal[] {
  if (leader.lastDay !== null) return [{ because: 'left-already', lastDay: leader.lastDay }];
  if (successor.id === leader.id) return [{ because: 'successor-is-the-leader' }];
  if (successor.workplaceId !== leader.workplaceId) return [{ because: 'successor-of-another-workplace' }];
  const { lastDay } = successor;
  return lastDay === null ? [] : [{ because: 'successor-leaves', lastDay }];
}
