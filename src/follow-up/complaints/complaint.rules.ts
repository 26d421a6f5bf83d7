/** When a complaint comes in time, who reassesses it, and what becomes of it. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';

export const COMPLAINT_STATUSES = [
  'received',
  'upheld',
  'changed',
  'partly-changed',
  'forwarded',
  'closed',
] as const;
export type ComplaintStatus = (typeof COMPLAINT_STATUSES)[number];

/** The moves of a complaint; nothing else changes its status. What is fully changed needs no more. */
export const COMPLAINT_MOVES = {
  reassessment: { from: ['received'], to: ['upheld', 'changed', 'partly-changed'] },
  forwarding: { from: ['upheld', 'partly-changed'], to: ['forwarded'] },
  rejection: { from: ['received'], to: ['closed'] },
  answer: { from: ['forwarded'], to: ['closed'] },
} as const satisfies Record<string, { from: readonly ComplaintStatus[]; to: readonly ComplaintStatus[] }>;
export type ComplaintMove = keyof typeof COMPLAINT_MOVES;

export const REASSESSMENTS = COMPLAINT_MOVES.reassessment.to;
export type Reassessment = (typeof REASSESSMENTS)[number];

/** What a complaint is about. */
export const COMPLAINED_OF = [
  'grant-refused',
  'grant-granted',
  'grant-revoked',
  'grant-ended',
  'claim-decided',
  'correction-decided',
] as const;
export type ComplainedOf = (typeof COMPLAINED_OF)[number];

export const RECEIVED_WAYS = ['letter', 'mail', 'phone', 'in-person'] as const;
export type ReceivedWay = (typeof RECEIVED_WAYS)[number] | 'in-app';

export const BOARD_OUTCOMES = ['confirmed', 'changed', 'sent-back', 'rejected'] as const;
export type BoardOutcome = (typeof BOARD_OUTCOMES)[number];

export function isLegalComplaintMove(move: ComplaintMove, status: ComplaintStatus): boolean {
  return (COMPLAINT_MOVES[move].from as readonly ComplaintStatus[]).includes(status);
}

/** By whoever reassessed it, or by the board. */
export function wasChanged({
  status,
  boardOutcome,
}: {
  status: ComplaintStatus;
  boardOutcome: BoardOutcome | null;
}): boolean {
  return (
    status === 'changed' ||
    status === 'partly-changed' ||
    boardOutcome === 'changed' ||
    boardOutcome === 'sent-back'
  );
}

/** It counts by the day on which it came. */
export function isLate({ receivedDay, lastDay }: { receivedDay: Day; lastDay: Day }): boolean {
  return receivedDay > lastDay;
}

export type ComplaintRefusal =
  | { because: 'nothing-decided' }
  | { because: 'complaint-open' }
  | { because: 'not-the-party' }
  | { because: 'received-before-the-decision'; decidedDay: Day }
  | { because: 'received-in-the-future' }
  | { because: 'known-before-the-decision'; decidedDay: Day }
  | { because: 'known-after-it-came'; receivedDay: Day }
  | { because: 'takes-part' }
  | { because: 'complaint-status'; status: ComplaintStatus }
  | { because: 'own-decision' }
  | { because: 'dispensation-missing'; lastDay: Day }
  | { because: 'not-late' }
  | { because: 'day-before-the-last-step'; lastStep: Day }
  | { because: 'day-in-the-future' };

export interface DecisionComplainedOf {
  decidedDay: Day;
  /** Whether another complaint about it waits. */
  isComplainedOf: boolean;
}

/** Null where there is nothing to complain of. A complaint that comes too late is registered all the same. */
export function registrationRefusals(
  decision: DecisionComplainedOf | null,
  complaint: { receivedDay: Day; knownDay: Day; takesPart: boolean },
  today: Day,
): ComplaintRefusal[] {
  if (decision === null) return [{ because: 'nothing-decided' }];
  const { decidedDay } = decision;
  const refusals: ComplaintRefusal[] = [];
  if (decision.isComplainedOf) refusals.push({ because: 'complaint-open' });
  if (complaint.takesPart) refusals.push({ because: 'takes-part' });
  if (complaint.receivedDay < decidedDay) {
    refusals.push({ because: 'received-before-the-decision', decidedDay });
  }
  if (complaint.receivedDay > today) refusals.push({ because: 'received-in-the-future' });
  return [...refusals, ...knownRefusals(decidedDay, complaint)];
}

/** Nobody complains of what they do not know yet, and the deadline counts from that day. */
function knownRefusals(
  decidedDay: Day,
  { receivedDay, knownDay }: { receivedDay: Day; knownDay: Day },
): ComplaintRefusal[] {
  if (knownDay < decidedDay) return [{ because: 'known-before-the-decision', decidedDay }];
  const isAfter = receivedDay >= decidedDay && knownDay > receivedDay;
  return isAfter ? [{ because: 'known-after-it-came', receivedDay }] : [];
}

export interface ComplaintFacts {
  status: ComplaintStatus;
  /** Who made the decision that is complained of. */
  decidedBy: string;
  receivedDay: Day;
  lastDay: Day;
}

interface Handler {
  personId: string;
  takesPart: boolean;
}

/** Another person than the decider reassesses; what came too late is treated with a reason, or not at all. */
export function reassessmentRefusals(
  complaint: ComplaintFacts,
  { personId, takesPart }: Handler,
  dispensation: string | null,
): ComplaintRefusal[] {
  const { status, decidedBy, lastDay } = complaint;
  if (!isLegalComplaintMove('reassessment', status)) return [{ because: 'complaint-status', status }];
  const refusals: ComplaintRefusal[] = [];
  if (decidedBy === personId) refusals.push({ because: 'own-decision' });
  if (takesPart) refusals.push({ because: 'takes-part' });
  if (isLate(complaint) && dispensation === null) refusals.push({ because: 'dispensation-missing', lastDay });
  return refusals;
}

/** Nothing but the deadline is a reason to reject one. */
export function rejectionRefusals(
  complaint: ComplaintFacts,
  { personId, takesPart }: Handler,
): ComplaintRefusal[] {
  const { status, decidedBy } = complaint;
  if (!isLegalComplaintMove('rejection', status)) return [{ because: 'complaint-status', status }];
  const refusals: ComplaintRefusal[] = [];
  if (decidedBy === personId) refusals.push({ because: 'own-decision' });
  if (takesPart) refusals.push({ because: 'takes-part' });
  if (!isLate(complaint)) refusals.push({ because: 'not-late' });
  return refusals;
}

/** To the board, and back from it, on a day between the last step and today. */
export function boardRefusals(
  move: 'forwarding' | 'answer',
  complaint: { status: ComplaintStatus; lastStep: Day },
  { day, takesPart }: { day: Day; takesPart: boolean },
  today: Day,
): ComplaintRefusal[] {
  const { status, lastStep } = complaint;
  if (!isLegalComplaintMove(move, status)) return [{ because: 'complaint-status', status }];
  const refusals: ComplaintRefusal[] = [];
  if (takesPart) refusals.push({ because: 'takes-part' });
  if (day < lastStep) refusals.push({ because: 'day-before-the-last-step', lastStep });
  if (day > today) refusals.push({ because: 'day-in-the-future' });
  return refusals;
}

/** Why somebody is offered no step of a complaint: it is of their own decision, or their own case. */
export function hindranceOf(
  { status, decidedBy }: Pick<ComplaintFacts, 'status' | 'decidedBy'>,
  { personId, takesPart }: Handler,
): Extract<ComplaintRefusal, { because: 'own-decision' | 'takes-part' }> | null {
  if (takesPart) return { because: 'takes-part' };
  return status === 'received' && decidedBy === personId ? { because: 'own-decision' } : null;
}
