/** When hours may be granted. Knows no database and no clock. */
import type { HeardRefusal, SendingRefusal } from '../hearings/hearing.rules.js';
import type { SaidRule } from '../schemes/said-rule.js';
import type { Day } from '../shared/day.js';
import type { Period } from '../shared/period.js';

export const GRANT_STATUSES = [
  'draft',
  'recommended',
  'hearing',
  'granted',
  'refused',
  'ended-early',
  'revoked',
] as const;
export type GrantStatus = (typeof GRANT_STATUSES)[number];

/** The moves of a grant; nothing else changes its status. */
export const GRANT_MOVES = {
  recommendation: { from: ['draft'], to: 'recommended' },
  return: { from: ['recommended'], to: 'draft' },
  takingBack: { from: ['recommended'], to: 'draft' },
  hearing: { from: ['recommended', 'hearing'], to: 'hearing' },
  granting: { from: ['recommended', 'hearing'], to: 'granted' },
  refusing: { from: ['recommended', 'hearing'], to: 'refused' },
  revoking: { from: ['granted'], to: 'revoked' },
  ending: { from: ['granted'], to: 'ended-early' },
} as const satisfies Record<string, { from: readonly GrantStatus[]; to: GrantStatus }>;
export type GrantMove = keyof typeof GRANT_MOVES;

export function isLegalGrantMove(move: GrantMove, status: GrantStatus): boolean {
  return (GRANT_MOVES[move].from as readonly GrantStatus[]).includes(status);
}

/** Whether hours count on it, to its last day. */
export function countsHours(status: string): boolean {
  return status === 'granted' || status === 'ended-early';
}

/** Why hours are refused. */
export const GRANT_REASON_CODES = [
  'not-decisive',
  'not-beyond-ordinary',
  'outside-target-group',
  'covered-otherwise',
  'other',
] as const;
export type GrantReasonCode = (typeof GRANT_REASON_CODES)[number];

export type GrantRefusal =
  | { because: 'grant-ends-before-it-begins' }
  | ({ because: 'grant-too-long'; lastDayAllowed: Day } & SaidRule)
  | { because: 'grant-before-placement'; placementFirstDay: Day }
  | { because: 'grant-shares-a-day' }
  | ({ because: 'scheme-does-not-pay' } & SaidRule)
  | { because: 'placement-is-over' }
  | { because: 'began-before-decision'; firstDay: Day }
  | { because: 'grant-not-a-draft'; status: GrantStatus }
  | { because: 'grant-not-recommended'; status: GrantStatus }
  | { because: 'not-own-recommendation' }
  | { because: 'own-return' }
  | { because: 'own-recommendation' }
  | { because: 'takes-part' }
  | { because: 'no-legal-basis'; day: Day }
  | { because: 'grant-reason-code-missing' }
  | HeardRefusal
  | SendingRefusal;

export interface GrantFrame {
  /** What a scheme says that compensates no hours; null of others. */
  unpaid: SaidRule | null;
  lastDayAllowed: Day;
  /** What the scheme says of the length, and where that comes from. */
  rule: SaidRule;
  placement: { firstDay: Day; isOver: boolean };
}

/** Every reason why a grant cannot be written like this. LAB § 167, stk. 1: at most six months at a time. */
export function draftRefusals(grant: Period, frame: GrantFrame): GrantRefusal[] {
  const refusals: GrantRefusal[] = [];
  if (frame.unpaid !== null) refusals.push({ because: 'scheme-does-not-pay', ...frame.unpaid });
  if (frame.placement.isOver) refusals.push({ because: 'placement-is-over' });
  if (grant.lastDay < grant.firstDay) {
    refusals.push({ because: 'grant-ends-before-it-begins' });
  } else if (grant.lastDay > frame.lastDayAllowed) {
    refusals.push({ because: 'grant-too-long', lastDayAllowed: frame.lastDayAllowed, ...frame.rule });
  }
  if (grant.firstDay < frame.placement.firstDay) {
    refusals.push({ because: 'grant-before-placement', placementFirstDay: frame.placement.firstDay });
  }
  return refusals;
}

/** As `draftRefusals`; only a draft is rewritten, and one that was recommended is sent back first. */
export function changeRefusals(status: GrantStatus, grant: Period, frame: GrantFrame): GrantRefusal[] {
  return isLegalGrantMove('recommendation', status)
    ? draftRefusals(grant, frame)
    : [{ because: 'grant-not-a-draft', status }];
}

export interface GrantFacts extends Period {
  status: GrantStatus;
  recommendedBy: string | null;
  beganBeforeBecause: string | null;
}

/** Whoever sent it back has said what is to be put right; that it is, somebody else has to say. */
export function recommendationRefusals(
  grant: GrantFacts & { returnedBy: string | null },
  recommender: string,
  today: Day,
): GrantRefusal[] {
  if (!isLegalGrantMove('recommendation', grant.status))
    return [{ because: 'grant-not-a-draft', status: grant.status }];
  const refusals: GrantRefusal[] = [];
  if (grant.returnedBy === recommender) refusals.push({ because: 'own-return' });
  return [...refusals, ...beganBeforeRefusals(grant, today)];
}

export function returnRefusals({ status }: Pick<GrantFacts, 'status'>): GrantRefusal[] {
  return isLegalGrantMove('return', status) ? [] : [{ because: 'grant-not-recommended', status }];
}

/** What waits for a decision is taken back by whoever recommended it; anybody else's is sent back with a reason. */
export function takingBackRefusals(
  { status, recommendedBy }: Pick<GrantFacts, 'status' | 'recommendedBy'>,
  personId: string,
): GrantRefusal[] {
  if (!isLegalGrantMove('takingBack', status)) return [{ because: 'grant-not-recommended', status }];
  return recommendedBy === personId ? [] : [{ because: 'not-own-recommendation' }];
}

export interface Decider {
  personId: string;
  /** Whether the decider is the mentee, a leader or a mentor of the case. */
  takesPart: boolean;
}

/** Nobody decides on what they recommended, nor in a case that they take part in. */
export function decisionRefusals(
  grant: GrantFacts,
  decision: { outcome: 'granted' | 'refused'; reasonCode: string | null; legalBasis: string | null },
  decider: Decider,
  today: Day,
): GrantRefusal[] {
  if (!isLegalGrantMove('granting', grant.status))
    return [{ because: 'grant-not-recommended', status: grant.status }];

  const refusals: GrantRefusal[] = [];
  if (grant.recommendedBy === decider.personId) refusals.push({ because: 'own-recommendation' });
  if (decider.takesPart) refusals.push({ because: 'takes-part' });
  if (decision.legalBasis === null) refusals.push({ because: 'no-legal-basis', day: today });
  if (decision.outcome === 'refused' && decision.reasonCode === null) {
    refusals.push({ because: 'grant-reason-code-missing' });
  }
  if (decision.outcome === 'granted') refusals.push(...beganBeforeRefusals(grant, today));
  return refusals;
}

function beganBeforeRefusals(grant: GrantFacts, today: Day): GrantRefusal[] {
  const needsReason = grant.firstDay < today && grant.beganBeforeBecause === null;
  return needsReason ? [{ because: 'began-before-decision', firstDay: grant.firstDay }] : [];
}
