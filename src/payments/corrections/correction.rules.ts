/** When something that was approved is put right, by how much, and by whom. Knows no database and no clock. */
import type { HeardRefusal, SendingRefusal } from '../../hearings/hearing.rules.js';
import type { ClaimStatus } from '../../claims/claim.rules.js';
import { amountOre } from '../../claims/claim-line.rules.js';
import type { Settlement } from '../../mentors/settlement.rules.js';
import type { Day } from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';
import type { Ore } from '../../shared/ore.js';

export const CORRECTION_STATUSES = [
  'proposed',
  'hearing',
  'approved',
  'in-payment',
  'paid',
  'payment-failed',
  'partly-recovered',
  'recovered',
  'waived',
  'rejected',
] as const;
export type CorrectionStatus = (typeof CORRECTION_STATUSES)[number];

export const CORRECTION_REASONS = [
  'hours-not-worked',
  'hours-missing',
  'wrong-rate',
  'wrong-ceiling',
  'stopped-early',
  'after-complaint',
  'after-sampling',
  'other',
] as const;
export type CorrectionReason = (typeof CORRECTION_REASONS)[number];

/** The moves that people make on a correction, and from where; money that moves does the rest. */
export const CORRECTION_MOVES = {
  hearing: ['proposed', 'hearing'],
  decision: ['proposed', 'hearing'],
  invoice: ['approved', 'partly-recovered'],
  recovery: ['approved', 'partly-recovered'],
} as const satisfies Record<string, readonly CorrectionStatus[]>;
export type CorrectionMove = keyof typeof CORRECTION_MOVES;

export function isLegalCorrectionMove(move: CorrectionMove, status: CorrectionStatus): boolean {
  return (CORRECTION_MOVES[move] as readonly CorrectionStatus[]).includes(status);
}

/** What was approved, whatever has become of its payment since. */
const MAY_BE_CORRECTED: ReadonlySet<ClaimStatus> = new Set([
  'approved',
  'in-payment',
  'payment-failed',
  'paid',
  'settled',
]);

export function mayBeCorrected(status: ClaimStatus): boolean {
  return MAY_BE_CORRECTED.has(status);
}

/** A line of a claim at what it stands at, after the corrections that are in effect. */
export interface StandingLine {
  id: string;
  grantId: string;
  isApproved: boolean;
  minutes: Minutes;
  wageCostOre: Ore;
  amountOre: Ore;
}

/** What a line should have been. */
export interface RightLine {
  id: string;
  minutes: Minutes;
  /** Per hour. */
  wageCostOre: Ore;
}

export interface DifferenceLine {
  lineId: string;
  grantId: string;
  minutesBefore: Minutes;
  wageCostBeforeOre: Ore;
  amountBeforeOre: Ore;
  minutesAfter: Minutes;
  wageCostAfterOre: Ore;
  amountAfterOre: Ore;
}

/** The lines that change, each from what it stands at to minutes × wage cost ÷ 60, rounded half up once. */
export function differencesOf(standing: StandingLine[], right: RightLine[]): DifferenceLine[] {
  return right.flatMap(({ id, minutes, wageCostOre }) => {
    const line = standing.find((one) => one.id === id);
    if (line === undefined || (line.minutes === minutes && line.wageCostOre === wageCostOre)) return [];
    return [
      {
        lineId: id,
        grantId: line.grantId,
        minutesBefore: line.minutes,
        wageCostBeforeOre: line.wageCostOre,
        amountBeforeOre: line.amountOre,
        minutesAfter: minutes,
        wageCostAfterOre: wageCostOre,
        amountAfterOre: amountOre(minutes, wageCostOre),
      },
    ];
  });
}

type MinutesApart = Pick<DifferenceLine, 'minutesBefore' | 'minutesAfter'>;

export function minutesOf(lines: MinutesApart[]): Minutes {
  return lines.reduce((sum, line) => sum + line.minutesAfter - line.minutesBefore, 0);
}

export function oreOf(lines: Pick<DifferenceLine, 'amountBeforeOre' | 'amountAfterOre'>[]): Ore {
  return lines.reduce((sum, line) => sum + line.amountAfterOre - line.amountBeforeOre, 0);
}

export type CorrectionRefusal =
  | { because: 'correction-status'; status: CorrectionStatus }
  | { because: 'claim-not-approved' }
  | { because: 'settled-outside-runs'; settlement: Settlement }
  | { because: 'correction-open'; reference: string }
  | { because: 'line-unknown'; id: string }
  | { because: 'line-corrected-twice'; id: string }
  | { because: 'line-was-refused'; id: string }
  | { because: 'nothing-changes' }
  | { because: 'corrected-meanwhile' }
  | { because: 'grant-exceeded-meanwhile' }
  | { because: 'grant-exceeded'; minutesOver: Minutes }
  | { because: 'takes-part' }
  | { because: 'own-correction' }
  | { because: 'caseworkers-decide' }
  | { because: 'not-downwards' }
  | { because: 'reason-missing' }
  | { because: 'no-legal-basis'; day: Day }
  | HeardRefusal
  | SendingRefusal;

export interface ProposalFacts {
  claimStatus: ClaimStatus;
  settlement: Settlement;
  /** The correction of the claim that waits already; null where none does. */
  open: string | null;
  takesPart: boolean;
  standing: StandingLine[];
  /** What is left of each grant that the claim draws on. */
  minutesLeft: { grantId: string; minutes: Minutes }[];
}

/** One correction of a claim that runs pay at a time, of approved lines, and hours upwards only as far as the grant reaches. */
export function proposalRefusals(claim: ProposalFacts, right: RightLine[]): CorrectionRefusal[] {
  if (!mayBeCorrected(claim.claimStatus)) return [{ because: 'claim-not-approved' }];
  const { settlement } = claim;
  if (settlement !== 'payment-run') return [{ because: 'settled-outside-runs', settlement }];

  const refusals: CorrectionRefusal[] = [];
  if (claim.open !== null) refusals.push({ because: 'correction-open', reference: claim.open });
  if (claim.takesPart) refusals.push({ because: 'takes-part' });
  const named = new Set<string>();
  for (const { id } of right) {
    const line = claim.standing.find((one) => one.id === id);
    if (line === undefined) refusals.push({ because: 'line-unknown', id });
    else if (!line.isApproved) refusals.push({ because: 'line-was-refused', id });
    if (named.has(id)) refusals.push({ because: 'line-corrected-twice', id });
    named.add(id);
  }
  const lines = differencesOf(claim.standing, right);
  if (refusals.length === 0 && oreOf(lines) === 0) refusals.push({ because: 'nothing-changes' });
  return [...refusals, ...overGrants(claim, lines)];
}

function overGrants({ minutesLeft }: ProposalFacts, lines: DifferenceLine[]): CorrectionRefusal[] {
  return minutesLeft.flatMap(({ grantId, minutes }) => {
    const minutesOver = minutesOf(lines.filter((line) => line.grantId === grantId)) - minutes;
    const rises = minutesOf(lines.filter((line) => line.grantId === grantId)) > 0;
    return rises && minutesOver > 0 ? [{ because: 'grant-exceeded' as const, minutesOver }] : [];
  });
}
