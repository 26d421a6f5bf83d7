/** When training for an employee who is a mentor is granted (LAB ch. 26). Knows no database and no clock. */
import { type HeardRefusal, heardRefusals, type Waiver } from '../../hearings/hearing.rules.js';
import type { MentorKind } from '../../mentors/mentor.rules.js';
import type { SaidRule } from '../../schemes/said-rule.js';
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import type { Period } from '../../shared/period.js';

export const TRAINING_STATUSES = [
  'draft',
  'recommended',
  'granted',
  'refused',
  'ended',
  'withdrawn',
] as const;
export type TrainingStatus = (typeof TRAINING_STATUSES)[number];

/** The moves of a grant of training; nothing else changes its status. */
export const TRAINING_MOVES = {
  change: { from: ['draft'], to: 'draft' },
  recommendation: { from: ['draft'], to: 'recommended' },
  return: { from: ['recommended'], to: 'draft' },
  withdrawal: { from: ['draft', 'recommended'], to: 'withdrawn' },
  granting: { from: ['recommended'], to: 'granted' },
  refusing: { from: ['recommended'], to: 'refused' },
  ending: { from: ['granted'], to: 'ended' },
  reopening: { from: ['ended'], to: 'granted' },
} as const satisfies Record<string, { from: readonly TrainingStatus[]; to: TrainingStatus }>;
export type TrainingMove = keyof typeof TRAINING_MOVES;

/** Why training is refused. */
export const TRAINING_REASON_CODES = ['not-needed', 'too-expensive', 'covered-otherwise', 'other'] as const;
export type TrainingReasonCode = (typeof TRAINING_REASON_CODES)[number];

export type TrainingRefusal =
  | { because: 'training-status'; status: TrainingStatus }
  | ({ because: 'scheme-does-not-pay' } & SaidRule)
  | { because: 'placement-is-over' }
  | { because: 'mentor-not-of-case' }
  | { because: 'mentor-not-employee'; kind: MentorKind }
  | { because: 'training-ends-before-it-begins' }
  | { because: 'over-ceiling'; ceilingOre: Ore }
  | { because: 'own-recommendation' }
  | { because: 'takes-part' }
  | { because: 'no-legal-basis'; day: Day }
  | { because: 'reason-code-missing' }
  | { because: 'invoices-waiting'; waiting: number }
  | HeardRefusal;

/** Those whom training is bought for; an outsider is paid for what they can. */
export function isEmployee(kind: MentorKind): boolean {
  return kind === 'company-employee' || kind === 'institution-employee' || kind === 'municipal-employee';
}

export interface TrainingFrame {
  /** What a scheme says that pays nothing; null of others. */
  unpaid: SaidRule | null;
  isOver: boolean;
  /** What the mentor is; null of somebody who is no mentor of the case. */
  mentorKind: MentorKind | null;
  /** The most that one training may cost; null where none is set. */
  ceilingOre: Ore | null;
}

interface Asked extends Period {
  priceOre: Ore;
}

/** Every reason why training cannot be proposed like this. */
export function trainingRefusals(
  { firstDay, lastDay, priceOre }: Asked,
  { unpaid, isOver, mentorKind, ceilingOre }: TrainingFrame,
): TrainingRefusal[] {
  const refusals: TrainingRefusal[] = [];
  if (unpaid !== null) refusals.push({ because: 'scheme-does-not-pay', ...unpaid });
  if (isOver) refusals.push({ because: 'placement-is-over' });
  if (mentorKind === null) refusals.push({ because: 'mentor-not-of-case' });
  else if (!isEmployee(mentorKind)) refusals.push({ because: 'mentor-not-employee', kind: mentorKind });
  if (lastDay < firstDay) refusals.push({ because: 'training-ends-before-it-begins' });
  if (ceilingOre !== null && priceOre > ceilingOre) refusals.push({ because: 'over-ceiling', ceilingOre });
  return refusals;
}

export function moveRefusals(move: TrainingMove, status: TrainingStatus): TrainingRefusal[] {
  const from: readonly TrainingStatus[] = TRAINING_MOVES[move].from;
  return from.includes(status) ? [] : [{ because: 'training-status', status }];
}

/** Recommended by somebody who takes no part, while it still keeps within what it has to. */
export function recommendationRefusals(
  training: Asked & { status: TrainingStatus },
  frame: TrainingFrame,
  by: { takesPart: boolean },
): TrainingRefusal[] {
  const move = moveRefusals('recommendation', training.status);
  if (move.length > 0) return move;
  const refusals: TrainingRefusal[] = by.takesPart ? [{ because: 'takes-part' }] : [];
  return [...refusals, ...trainingRefusals(training, frame)];
}

export interface TrainingDecision {
  outcome: 'granted' | 'refused';
  reasonCode: TrainingReasonCode | null;
  legalBasis: string | null;
  /** Why the employer need not be heard; needed of a refusal. */
  waiver: Waiver | null;
}

/**
 * Nobody decides on what they recommended, nor in a case that they take part in. What is granted still keeps
 * within what it has to; anything can be refused.
 */
export function trainingDecisionRefusals(
  training: Asked & { status: TrainingStatus; recommendedBy: string | null; frame: TrainingFrame },
  { outcome, reasonCode, legalBasis, waiver }: TrainingDecision,
  decider: { personId: string; takesPart: boolean },
  today: Day,
): TrainingRefusal[] {
  const move = moveRefusals('granting', training.status);
  if (move.length > 0) return move;
  const refusals: TrainingRefusal[] = [];
  if (training.recommendedBy === decider.personId) refusals.push({ because: 'own-recommendation' });
  if (decider.takesPart) refusals.push({ because: 'takes-part' });
  if (legalBasis === null) refusals.push({ because: 'no-legal-basis', day: today });
  if (outcome === 'granted') return [...refusals, ...trainingRefusals(training, training.frame)];
  if (reasonCode === null) refusals.push({ because: 'reason-code-missing' });
  return [...refusals, ...heardRefusals({ hearing: null, waiver }, today)];
}

/** What is not used is ended, once every invoice is paid or rejected: the rest is then free. */
export function endingRefusals(
  training: { status: TrainingStatus; waitingInvoices: number },
  ender: { takesPart: boolean },
): TrainingRefusal[] {
  const move = moveRefusals('ending', training.status);
  if (move.length > 0) return move;
  const refusals: TrainingRefusal[] = [];
  const waiting = training.waitingInvoices;
  if (ender.takesPart) refusals.push({ because: 'takes-part' });
  if (waiting > 0) refusals.push({ because: 'invoices-waiting', waiting });
  return refusals;
}

/** What came to be used after all is taken up again, so that a late invoice has somewhere to go. */
export function reopeningRefusals(status: TrainingStatus, by: { takesPart: boolean }): TrainingRefusal[] {
  const move = moveRefusals('reopening', status);
  if (move.length > 0) return move;
  return by.takesPart ? [{ because: 'takes-part' }] : [];
}

/** The number that the provider writes on the invoice: of the case, and of the training in it. */
export function orderReferenceOf(caseReference: string, grantedBefore: number): string {
  return `${caseReference}-U${grantedBefore + 1}`;
}
