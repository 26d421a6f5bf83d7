/** What the leader may answer for a month of a placement. Knows no database and no clock. */
import type { Minutes } from '../../shared/minutes.js';
import type { ClaimStatus } from '../claim.rules.js';

export const ANSWERS = ['claim', 'no-hours', 'later'] as const;
export type Answer = (typeof ANSWERS)[number];

export interface MonthFacts {
  /** Of every claim of the month. */
  claims: ClaimStatus[];
  saidNone: boolean;
  /** Minutes of paid work that are in no claim, or in one that came back. */
  openMinutes: Minutes;
}

export type MonthState = 'to-answer' | 'said-none' | 'submitted' | 'decided';

/** How a month stands: hours that are in no claim are always to be answered for. */
export function stateOfMonth({ claims, saidNone, openMinutes }: MonthFacts): MonthState {
  if (claims.includes('returned')) return 'to-answer';
  if (claims.some((status) => status === 'submitted' || status === 'hearing')) return 'submitted';
  if (openMinutes > 0) return 'to-answer';
  if (saidNone) return 'said-none';
  return claims.some((status) => status !== 'draft' && status !== 'withdrawn') ? 'decided' : 'to-answer';
}

/** A month with hours is claimed, one without is said to have none; either can wait. */
export function answersOpen(facts: MonthFacts): Answer[] {
  if (stateOfMonth(facts) !== 'to-answer') return [];
  return facts.openMinutes > 0 ? ['claim', 'later'] : ['no-hours', 'later'];
}
