/** When a claim may be decided, line by line. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import { type ClaimRefusal, type ClaimStatus, isLegalMove } from '../claim.rules.js';

export const REASON_CODES = [
  'hours-not-documented',
  'outside-grant',
  'not-mentor-work',
  'paid-by-other-scheme',
  'wage-cost-not-documented',
  'other',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export interface LineDecision {
  id: string;
  outcome: 'approved' | 'refused';
  reasonCode?: ReasonCode;
  reason?: string;
}

export interface DecisionFacts {
  status: ClaimStatus;
  submittedBy: string | null;
  lineIds: string[];
  legalBasis: string | null;
}

/** Each line is decided once; a refused line says why, by a code and in words; nobody decides on their own claim or case. */
export function decisionRefusals(
  claim: DecisionFacts,
  decisions: LineDecision[],
  decider: { personId: string; takesPart: boolean },
  today: Day,
): ClaimRefusal[] {
  if (!isLegalMove('decision', claim.status)) {
    return [{ because: 'claim-status', move: 'decision', status: claim.status }];
  }

  const refusals = strangerRefusals(claim, decider);
  if (claim.legalBasis === null) refusals.push({ because: 'no-legal-basis', day: today });
  return [...refusals, ...lineRefusals(claim.lineIds, decisions)];
}

/** Each line is decided once, and a refused line says why. */
export function lineRefusals(lineIds: string[], decisions: LineDecision[]): ClaimRefusal[] {
  const refusals: ClaimRefusal[] = [];
  const decided = new Set<string>();
  for (const { id, outcome, reasonCode, reason } of decisions) {
    if (!lineIds.includes(id)) refusals.push({ because: 'line-unknown', id });
    if (decided.has(id)) refusals.push({ because: 'line-decided-twice', id });
    if (outcome === 'refused') {
      if (reasonCode === undefined) refusals.push({ because: 'reason-code-missing', id });
      if (reason === undefined) refusals.push({ because: 'reason-missing', id });
    }
    decided.add(id);
  }
  for (const id of lineIds) {
    if (!decided.has(id)) refusals.push({ because: 'line-undecided', id });
  }
  return refusals;
}

/** Whoever submitted the claim, or takes part in the case, no more sends it back than decides it. */
export function returnRefusals(
  claim: Pick<DecisionFacts, 'status' | 'submittedBy'>,
  decider: { personId: string; takesPart: boolean },
): ClaimRefusal[] {
  if (!isLegalMove('return', claim.status)) {
    return [{ because: 'claim-status', move: 'return', status: claim.status }];
  }
  return strangerRefusals(claim, decider);
}

export function strangerRefusals(
  { submittedBy }: Pick<DecisionFacts, 'submittedBy'>,
  { personId, takesPart }: { personId: string; takesPart: boolean },
): ClaimRefusal[] {
  const refusals: ClaimRefusal[] = [];
  if (submittedBy === personId) refusals.push({ because: 'own-claim' });
  if (takesPart) refusals.push({ because: 'takes-part' });
  return refusals;
}

/** Approved when a line is; what is worth nothing needs no payment and is settled at once. */
export function statusAfter(approvedLines: number, amountOre: Ore): ClaimStatus {
  if (approvedLines === 0) return 'refused';
  return amountOre === 0 ? 'settled' : 'approved';
}

/** What is approved and refused so far, and how many lines wait for an answer. */
export function decisionTotals(
  lines: { id: string; amountOre: Ore }[],
  decisions: { id: string; outcome: string }[],
): { approvedOre: Ore; refusedOre: Ore; undecided: number } {
  const outcomes = new Map(decisions.map(({ id, outcome }) => [id, outcome]));
  const sumOf = (outcome: LineDecision['outcome']) =>
    lines.filter(({ id }) => outcomes.get(id) === outcome).reduce((sum, { amountOre }) => sum + amountOre, 0);
  const isUndecided = ({ id }: { id: string }) => !['approved', 'refused'].includes(outcomes.get(id) ?? '');
  return {
    approvedOre: sumOf('approved'),
    refusedOre: sumOf('refused'),
    undecided: lines.filter(isUndecided).length,
  };
}
