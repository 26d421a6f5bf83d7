/** What the leader may answer for a month of a placement. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';
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
  const isNothing = (status: ClaimStatus) => ['draft', 'withdrawn', 'expired'].includes(status);
  return claims.every(isNothing) ? 'to-answer' : 'decided';
}

/** A month with hours is claimed, one without is said to have none; either can wait. */
export function answersOpen(facts: MonthFacts): Answer[] {
  if (stateOfMonth(facts) !== 'to-answer') return [];
  return facts.openMinutes > 0 ? ['claim', 'later'] : ['no-hours', 'later'];
}

/** Of those, the answers that nothing stands in the way of; none where there is only waiting left. */
export function answersOffered({
  answers,
  hindrances,
}: {
  answers: Answer[];
  hindrances: unknown[];
}): Answer[] {
  const isHindered = hindrances.length > 0 && answers.includes('claim');
  return isHindered ? [] : answers;
}

/**
 * What is most likely: hours that nothing stands in the way of are claimed. Never that there were none, nor
 * that a claim which came back or was refused is sent as it is.
 */
export function suggestedAnswer(row: {
  answers: Answer[];
  hindrances: unknown[];
  claims: { status: ClaimStatus }[];
}): Answer | null {
  const isDisputed = row.claims.some(({ status }) => status === 'returned' || status === 'refused');
  return !isDisputed && answersOffered(row).includes('claim') ? 'claim' : null;
}

export interface ProposedCost {
  id: string;
  placementId: string;
  mentorId: string;
  firstDay: Day;
  /** The last day for the caseworker to decide it. */
  by: Day;
}

/** The wage cost that waits for its decision and would price the first of these hours, if there is one. */
export function proposedFor(
  unpriced: { mentorId: string; day: Day }[],
  proposed: ProposedCost[],
): ProposedCost | null {
  const [first] = unpriced;
  if (first === undefined) return null;
  return proposed.find((cost) => cost.mentorId === first.mentorId && cost.firstDay <= first.day) ?? null;
}
