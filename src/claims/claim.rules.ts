/** When a claim may be made, submitted and moved on. Knows no database and no clock. */
import { createHash } from 'node:crypto';
import type { HeardRefusal, SendingRefusal } from '../hearings/hearing.rules.js';
import { type PlacementStatus, takesHours } from '../placements/placement.rules.js';
import type { SaidRule } from '../schemes/said-rule.js';
import { type Day, type Month, monthOf } from '../shared/day.js';
import type { OutsideRefusal } from './outside/outside-claim.rules.js';
import type { Minutes } from '../shared/minutes.js';
import type { Ore } from '../shared/ore.js';
import { overlaps, type Period, periodOf, periodOfMonth } from '../shared/period.js';
import { type Line, type PaidEntry, totalMinutes } from './claim-line.rules.js';

export const CLAIM_STATUSES = [
  'draft',
  'submitted',
  'withdrawn',
  'expired',
  'returned',
  'hearing',
  'approved',
  'refused',
  'in-payment',
  'paid',
  'payment-failed',
  'settled',
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** The moves that people make on a claim, and from where. */
export const CLAIM_MOVES = {
  submission: ['draft', 'returned'],
  withdrawal: ['draft', 'submitted', 'returned', 'hearing'],
  return: ['submitted'],
  hearing: ['submitted', 'hearing'],
  decision: ['submitted', 'hearing'],
} as const satisfies Record<string, readonly ClaimStatus[]>;
export type ClaimMove = keyof typeof CLAIM_MOVES;

export function isLegalMove(move: ClaimMove, status: ClaimStatus): boolean {
  return (CLAIM_MOVES[move] as readonly ClaimStatus[]).includes(status);
}

/** Whether its lines are worked out anew from the hours, whatever was stored before. */
export function isWorkedOut({ status }: { status: ClaimStatus }): boolean {
  return status === 'draft' || status === 'returned';
}

/** Whether nothing of it will ever be paid, whatever it asked for. */
export function isDropped({ status }: { status: ClaimStatus }): boolean {
  return status === 'withdrawn' || status === 'expired' || status === 'refused';
}

/** The version of a claim that is worked out: it changes with each entry, and with what the hours are worth. */
export function workedOutVersion(
  claim: { version: number },
  entries: { id: string; version: number }[],
  lines: { wageCostId: string; amountOre: Ore }[],
): string {
  const hash = createHash('sha256');
  const keys = [
    ...entries.map(({ id, version }) => `${id} ${version}`),
    ...lines.map(({ wageCostId, amountOre }) => `${wageCostId} ${amountOre}`),
  ];
  for (const key of keys.toSorted()) hash.update(`${key}\n`);
  return `${claim.version}-${hash.digest('hex').slice(0, 16)}`;
}

export type ClaimRefusal =
  | { because: 'claim-status'; move: ClaimMove; status: ClaimStatus }
  | { because: 'open-claim-exists'; month: Month }
  | ({ because: 'scheme-does-not-pay' } & SaidRule)
  | { because: 'placement-not-active' }
  | OutsideRefusal
  | { because: 'month-in-the-future'; month: Month }
  | { because: 'too-late'; month: Month; lastDay: Day }
  | { because: 'too-late-meanwhile' }
  | { because: 'month-outside-placement'; period: Period }
  | { because: 'no-time-entries' }
  | { because: 'declaration-missing' }
  | { because: 'nothing-was-asked' }
  | { because: 'wage-cost-missing' | 'grant-missing'; days: Day[] }
  | { because: 'grant-exceeded'; grantId: string; minutesOver: Minutes; minutesLeft: Minutes }
  | { because: 'grant-exceeded-meanwhile' }
  | { because: 'own-claim' }
  | { because: 'takes-part' }
  | { because: 'checked-the-hours' }
  | { because: 'hours-wait-for-mentee'; days: Day[]; lastDay: Day | null }
  | { because: 'hours-wait-for-check'; days: Day[] }
  | { because: 'hours-found-wrong'; days: Day[] }
  | { because: 'no-legal-basis'; day: Day }
  | { because: 'line-unknown'; id: string }
  | { because: 'line-undecided'; id: string }
  | { because: 'line-decided-twice'; id: string }
  | { because: 'reason-code-missing'; id: string }
  | { because: 'reason-missing'; id: string }
  | { because: 'nothing-refused' }
  | HeardRefusal
  | SendingRefusal;

/** Why no claim can be made for a month: it is no month of the placement, or not yet. */
export function draftRefusals(
  month: Month,
  placement: Period & { unpaid: SaidRule | null; status: PlacementStatus },
  today: Day,
): ClaimRefusal[] {
  if (placement.unpaid !== null) return [{ because: 'scheme-does-not-pay', ...placement.unpaid }];

  const refusals: ClaimRefusal[] = [];
  if (!takesHours(placement.status)) refusals.push({ because: 'placement-not-active' });
  if (month > monthOf(today)) refusals.push({ because: 'month-in-the-future', month });
  if (!overlaps(periodOfMonth(month), placement)) {
    refusals.push({ because: 'month-outside-placement', period: periodOf(placement) });
  }
  return refusals;
}

/** Why a month cannot be claimed any more; a month without a window always can. */
export function lateRefusals(window: { month: Month; lastDay: Day | null }, today: Day): ClaimRefusal[] {
  const { month, lastDay } = window;
  return lastDay !== null && today > lastDay ? [{ because: 'too-late', month, lastDay }] : [];
}

export interface SubmissionFacts {
  status: ClaimStatus;
  declared: boolean;
  /** Whether the leader answers in words what it was sent back for. */
  isAnswered?: boolean;
  lines: Line[];
  unpriced: PaidEntry[];
  ungranted: PaidEntry[];
  grants: { id: string; grantedMinutes: Minutes; claimedBefore: Minutes }[];
  /** Why the month cannot be claimed any more, if it cannot. */
  late: ClaimRefusal[];
}

/** Each day once, in order. */
export function daysOf(entries: { day: Day }[]): Day[] {
  return [...new Set(entries.map(({ day }) => day))].toSorted();
}

/** Every reason at once, so that the leader can put them all right in one go. */
export function submissionRefusals(claim: SubmissionFacts): ClaimRefusal[] {
  if (!isLegalMove('submission', claim.status)) {
    return [{ because: 'claim-status', move: 'submission', status: claim.status }];
  }

  const refusals: ClaimRefusal[] = [...claim.late];
  if (!claim.declared) refusals.push({ because: 'declaration-missing' });
  if (claim.isAnswered && claim.status !== 'returned') refusals.push({ because: 'nothing-was-asked' });
  const { lines, unpriced, ungranted } = claim;
  if (lines.length + unpriced.length + ungranted.length === 0) refusals.push({ because: 'no-time-entries' });
  if (ungranted.length > 0) refusals.push({ because: 'grant-missing', days: daysOf(ungranted) });
  if (unpriced.length > 0) refusals.push({ because: 'wage-cost-missing', days: daysOf(unpriced) });
  for (const grant of claim.grants) {
    const minutesLeft = grant.grantedMinutes - grant.claimedBefore;
    const minutesOver = totalMinutes(claim.lines.filter((line) => line.grantId === grant.id)) - minutesLeft;
    if (minutesOver > 0)
      refusals.push({ because: 'grant-exceeded', grantId: grant.id, minutesOver, minutesLeft });
  }
  return refusals;
}
