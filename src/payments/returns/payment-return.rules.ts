/** When money has come back that the bank said was paid. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';
import type { PaymentOutcome } from '../runs/payment-run.rules.js';

export interface PaymentThatCameBack {
  outcome: PaymentOutcome | null;
  /** On which the run was due. */
  dueDay: Day;
  /** Whether whoever says so is a part of its case. */
  takesPart: boolean;
}

export type PaymentReturnRefusal =
  | { because: 'payment-not-paid' }
  | { because: 'takes-part' }
  | { because: 'returned-before-due'; dueDay: Day }
  | { because: 'returned-in-the-future' };

/** Only what was paid comes back, between the day that it was due and today. */
export function returnRefusals(
  { outcome, dueDay, takesPart }: PaymentThatCameBack,
  returnedDay: Day,
  today: Day,
): PaymentReturnRefusal[] {
  if (outcome !== 'paid') return [{ because: 'payment-not-paid' }];
  const refusals: PaymentReturnRefusal[] = [];
  if (takesPart) refusals.push({ because: 'takes-part' });
  if (returnedDay < dueDay) refusals.push({ because: 'returned-before-due', dueDay });
  if (returnedDay > today) refusals.push({ because: 'returned-in-the-future' });
  return refusals;
}
