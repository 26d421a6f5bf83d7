/** What may become of a payment run, and when it is due. Knows no database and no clock. */
import type { Day, Month } from '../../shared/day.js';
import { type BankDayFault, bankDayFault } from '../bank-days.rules.js';

export const PAYMENT_RUN_STATUSES = [
  'draft',
  'locked',
  'released',
  'exported',
  'settled',
  'partly-failed',
  'rejected',
  'cancelled',
] as const;
export type PaymentRunStatus = (typeof PAYMENT_RUN_STATUSES)[number];

/** What came of a payment; none until the bank has answered. */
export const PAYMENT_OUTCOMES = ['paid', 'failed', 'rejected', 'cancelled'] as const;
export type PaymentOutcome = (typeof PAYMENT_OUTCOMES)[number];

/** Why an approved claim does not go with a run. */
export type StaysBecause = 'held' | 'being-corrected' | 'no-account';

/** The moves that people make on a run, and from where. It is exported by itself. */
export const PAYMENT_RUN_MOVES = {
  lock: ['draft'],
  release: ['locked'],
  cancellation: ['draft', 'locked', 'released'],
  receipt: ['exported'],
} as const satisfies Record<string, readonly PaymentRunStatus[]>;
export type PaymentRunMove = keyof typeof PAYMENT_RUN_MOVES;

export function isLegalRunMove(move: PaymentRunMove, status: PaymentRunStatus): boolean {
  return (PAYMENT_RUN_MOVES[move] as readonly PaymentRunStatus[]).includes(status);
}

export type PaymentRunRefusal =
  | { because: 'run-status'; status: PaymentRunStatus }
  | { because: 'month-in-the-future'; month: Month }
  | { because: 'no-bank-day'; day: Day; why: BankDayFault; next: Day }
  | { because: 'due-day-passed'; day: Day }
  | { because: 'nothing-to-pay'; staying: number }
  | { because: 'no-payment-settings' }
  | { because: 'own-run' }
  | { because: 'decided-a-claim-in-it' }
  | { because: 'returned-a-payment-in-it' }
  | { because: 'takes-part-in-a-case-in-it' }
  | { because: 'files-are-being-made' };

/** A run is of months that have begun, and due on a day when banks pay, today at the earliest. */
export function buildRefusals(
  { throughMonth, dueDay }: { throughMonth: Month; dueDay: Day },
  today: Day,
): PaymentRunRefusal[] {
  const refusals: PaymentRunRefusal[] = [];
  if (throughMonth > today.slice(0, 7)) {
    refusals.push({ because: 'month-in-the-future', month: throughMonth });
  }
  return [...refusals, ...dueDayRefusals(dueDay, today)];
}

function dueDayRefusals(dueDay: Day, today: Day): PaymentRunRefusal[] {
  if (dueDay < today) return [{ because: 'due-day-passed', day: dueDay }];
  const fault = bankDayFault(dueDay);
  return fault === null ? [] : [{ because: 'no-bank-day', day: dueDay, ...fault }];
}

export interface RunFacts {
  status: PaymentRunStatus;
  dueDay: Day;
  hasSettings: boolean;
  /** Claims that go with it, and claims that stay. */
  going: number;
  staying: number;
}

/** A run is locked with exactly what was shown; a run of nothing is never made. */
export function lockRefusals(run: RunFacts, today: Day): PaymentRunRefusal[] {
  if (!isLegalRunMove('lock', run.status)) return [{ because: 'run-status', status: run.status }];

  const refusals = dueDayRefusals(run.dueDay, today);
  if (!run.hasSettings) refusals.push({ because: 'no-payment-settings' });
  if (run.going === 0) refusals.push({ because: 'nothing-to-pay', staying: run.staying });
  return refusals;
}

export interface ReleaseFacts {
  status: PaymentRunStatus;
  dueDay: Day;
  builtBy: string;
  lockedBy: string | null;
  /** Whether whoever asks decided a claim that it pays. */
  decidedOne: boolean;
  /** Whether whoever asks said of a payment in it that the money came back. */
  returnedOne: boolean;
  /** Whether whoever asks is a part of a case that it pays for. */
  takesPart: boolean;
}

/**
 * Whoever releases a run neither built nor locked it, decided no claim in it, said of none that its money came back,
 * and is no part of its cases.
 */
export function releaseRefusals(run: ReleaseFacts, personId: string, today: Day): PaymentRunRefusal[] {
  if (!isLegalRunMove('release', run.status)) return [{ because: 'run-status', status: run.status }];

  const refusals = dueDayRefusals(run.dueDay, today);
  if (run.builtBy === personId || run.lockedBy === personId) refusals.push({ because: 'own-run' });
  if (run.decidedOne) refusals.push({ because: 'decided-a-claim-in-it' });
  if (run.returnedOne) refusals.push({ because: 'returned-a-payment-in-it' });
  if (run.takesPart) refusals.push({ because: 'takes-part-in-a-case-in-it' });
  return refusals;
}

/** A run is cancelled until its files are begun. */
export function cancelRefusals(run: { status: PaymentRunStatus; hasFiles: boolean }): PaymentRunRefusal[] {
  if (!isLegalRunMove('cancellation', run.status)) return [{ because: 'run-status', status: run.status }];
  return run.hasFiles ? [{ because: 'files-are-being-made' }] : [];
}

/**
 * The year that a month's payment is posted in: that of the due day, but last year for last year's months until the
 * supplementary period ends (`MM-DD`, set by the organisation).
 */
export function postingYearOf(month: Month, dueDay: Day, supplementaryUntil: string): number {
  const year = Number(dueDay.slice(0, 4));
  const isOfLastYear = Number(month.slice(0, 4)) === year - 1;
  return isOfLastYear && dueDay.slice(5) <= supplementaryUntil ? year - 1 : year;
}
