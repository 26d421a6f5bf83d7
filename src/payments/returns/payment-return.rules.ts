/** When money has come back that the bank said was paid, and when it had not after all. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';
import type { PaymentOutcome } from '../runs/payment-run.rules.js';

export interface PaymentThatCameBack {
  outcome: PaymentOutcome | null;
  /** On which the run was due. */
  dueDay: Day;
  /** Whether whoever says so is a part of its case. */
  takesPart: boolean;
  /** What stands written of its return already. */
  returned: { day: Day; by: string; at: Date } | null;
}

export type PaymentReturnRefusal =
  | { because: 'payment-not-paid' }
  | { because: 'payment-returned'; day: Day; by: string; at: Date }
  | { because: 'takes-part' }
  | { because: 'returned-before-due'; dueDay: Day }
  | { because: 'returned-in-the-future' };

/** What keeps somebody from writing that money came back, whatever the day. */
export function returnHindrances({
  outcome,
  takesPart,
  returned,
}: Omit<PaymentThatCameBack, 'dueDay'>): PaymentReturnRefusal[] {
  if (returned !== null) return [{ because: 'payment-returned', ...returned }];
  if (outcome !== 'paid') return [{ because: 'payment-not-paid' }];
  return takesPart ? [{ because: 'takes-part' }] : [];
}

/** Only what was paid comes back, between the day that it was due and today. */
export function returnRefusals(
  payment: PaymentThatCameBack,
  returnedDay: Day,
  today: Day,
): PaymentReturnRefusal[] {
  const hindrances = returnHindrances(payment);
  if (hindrances.length > 0) return hindrances;
  const { dueDay } = payment;
  const refusals: PaymentReturnRefusal[] = [];
  if (returnedDay < dueDay) refusals.push({ because: 'returned-before-due', dueDay });
  if (returnedDay > today) refusals.push({ because: 'returned-in-the-future' });
  return refusals;
}

/** What was written down of money that came back. */
export interface ReturnWritten {
  takenBackAt: Date | null;
  takenBackBy: string | null;
  /** The later run that paid it anew. */
  wentWith: string | null;
  /** Whether something is set off in what was to be paid anew. */
  isSetOff: boolean;
}

export type ReturnTakingBackRefusal =
  | { because: 'no-return' }
  | { because: 'return-taken-back'; at: Date; by: string }
  | { because: 'takes-part' }
  | { because: 'paid-anew'; run: string }
  | { because: 'set-off-since' };

/** A return is taken back once, while nothing is built on it, by somebody who takes no part in the case. */
export function returnTakingBackRefusals(
  written: ReturnWritten | null,
  { takesPart }: { takesPart: boolean },
): ReturnTakingBackRefusal[] {
  if (written === null) return [{ because: 'no-return' }];
  const { takenBackAt, takenBackBy, wentWith, isSetOff } = written;
  if (takenBackAt !== null) {
    return [{ because: 'return-taken-back', at: takenBackAt, by: takenBackBy ?? '' }];
  }
  const refusals: ReturnTakingBackRefusal[] = [];
  if (takesPart) refusals.push({ because: 'takes-part' });
  if (wentWith !== null) refusals.push({ because: 'paid-anew', run: wentWith });
  else if (isSetOff) refusals.push({ because: 'set-off-since' });
  return refusals;
}
