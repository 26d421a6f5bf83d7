/** What a bank's answer says of the payments of a run. Knows no database, no clock and no file format. */
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import { isLegalRunMove, type PaymentOutcome, type PaymentRunStatus } from '../runs/payment-run.rules.js';

export type Answer = 'paid' | 'failed' | 'waiting';

export interface AnsweredPayment {
  reference: string;
  answer: Answer;
  /** What the bank says of it, where it failed. */
  reason: string | null;
  /** Null where the bank does not say. */
  amountOre: Ore | null;
}

/** A file as it was read, whatever its format. */
export interface ReceiptRead {
  /** The run that the bank answers, where the file says so. */
  runReference: string | null;
  /** Set where the bank refused all of it. */
  rejectedBecause: string | null;
  /** Whether the bank refuses it because it was sent before, which says nothing of what was sent first. */
  isOfDuplicate: boolean;
  /** What is true of every payment that is not named. */
  others: Answer;
  named: AnsweredPayment[];
}

/** What somebody says who has seen that all of it was paid. */
export const ALL_PAID: ReceiptRead = {
  runReference: null,
  rejectedBecause: null,
  isOfDuplicate: false,
  others: 'paid',
  named: [],
};

export interface PaymentSent {
  reference: string;
  amountOre: Ore;
  outcome: PaymentOutcome | null;
  /** Whether it was paid, and the money came back since: the bank may say either of it. */
  cameBack: boolean;
}

export type ReceiptRefusal =
  | { because: 'receipt-file-missing' }
  | { because: 'receipt-too-large' }
  | { because: 'receipt-unreadable'; line: number | null }
  | { because: 'receipt-run-status'; status: PaymentRunStatus }
  | { because: 'receipt-of-another-run'; reference: string }
  | { because: 'payment-unknown'; reference: string }
  | { because: 'payment-named-twice'; reference: string }
  | { because: 'amount-differs'; reference: string; sentOre: Ore; answeredOre: Ore }
  | { because: 'answered-otherwise'; reference: string; outcome: PaymentOutcome }
  | { because: 'receipt-of-duplicate' }
  | { because: 'not-due-yet'; dueDay: Day }
  | { because: 'answers-nothing' }
  | { because: 'receipt-read-in' };

/** Everything that is wrong with an answer, by name: it is read in whole, or not at all. */
export function receiptRefusals(
  run: { reference: string; status: PaymentRunStatus },
  sent: PaymentSent[],
  receipt: ReceiptRead,
): ReceiptRefusal[] {
  if (!isLegalRunMove('receipt', run.status)) {
    return [{ because: 'receipt-run-status', status: run.status }];
  }
  if (receipt.runReference !== null && receipt.runReference !== run.reference) {
    return [{ because: 'receipt-of-another-run', reference: receipt.runReference }];
  }

  if (receipt.isOfDuplicate) return [{ because: 'receipt-of-duplicate' }];

  const known = new Map(sent.map((payment) => [payment.reference, payment]));
  const seen = new Set<string>();
  const refusals = receipt.named.flatMap(({ reference, answer, amountOre }): ReceiptRefusal[] => {
    const payment = known.get(reference);
    if (payment === undefined) return [{ because: 'payment-unknown', reference }];
    if (seen.has(reference)) return [{ because: 'payment-named-twice', reference }];
    seen.add(reference);
    if (amountOre !== null && amountOre !== payment.amountOre) {
      return [{ because: 'amount-differs', reference, sentOre: payment.amountOre, answeredOre: amountOre }];
    }
    return isOtherwise(payment, answer)
      ? [{ because: 'answered-otherwise', reference, outcome: payment.outcome as PaymentOutcome }]
      : [];
  });
  if (refusals.length > 0) return refusals;
  if (receipt.rejectedBecause !== null) return rejectionRefusals(sent);
  return outcomesOf(sent, receipt).length === 0 ? [{ because: 'answers-nothing' }] : [];
}

/** Nobody has seen money arrive before the day on which it is due. */
export function settlementRefusals(
  run: { reference: string; status: PaymentRunStatus; dueDay: Day },
  sent: PaymentSent[],
  today: Day,
): ReceiptRefusal[] {
  const refusals = receiptRefusals(run, sent, ALL_PAID);
  if (refusals.length > 0 || today >= run.dueDay) return refusals;
  return [{ because: 'not-due-yet', dueDay: run.dueDay }];
}

/** A run is not rejected whole once a payment of it was answered. */
function rejectionRefusals(sent: PaymentSent[]): ReceiptRefusal[] {
  const answered = sent.find(({ outcome }) => outcome !== null);
  if (answered?.outcome == null) return [];
  return [{ because: 'answered-otherwise', reference: answered.reference, outcome: answered.outcome }];
}

function isOtherwise({ outcome, cameBack }: PaymentSent, answer: Answer): boolean {
  return !cameBack && outcome !== null && answer !== 'waiting' && outcome !== answer;
}

export interface NewOutcome {
  reference: string;
  outcome: 'paid' | 'failed' | 'rejected';
  failedBecause: string | null;
}

const NO_REASON = 'Banken oplyser ingen årsag.';
const LONGEST_REASON = 500;

/** What becomes of each payment that waits; those that the answer leaves open are not among them. */
export function outcomesOf(sent: PaymentSent[], receipt: ReceiptRead): NewOutcome[] {
  const named = new Map(receipt.named.map((one) => [one.reference, one]));
  const waiting = sent.filter(({ outcome }) => outcome === null);
  return waiting.flatMap(({ reference }): NewOutcome[] => {
    const one = named.get(reference);
    if (one === undefined && receipt.rejectedBecause !== null) {
      return [{ reference, outcome: 'rejected', failedBecause: null }];
    }
    const { answer, reason } = one ?? { answer: receipt.others, reason: null };
    if (answer === 'waiting') return [];
    if (answer === 'paid') return [{ reference, outcome: 'paid', failedBecause: null }];
    return [{ reference, outcome: 'failed', failedBecause: (reason ?? NO_REASON).slice(0, LONGEST_REASON) }];
  });
}

/** What a run is when the answer has been read in; null where a payment still waits. */
export function statusAfterReceipt(
  sent: PaymentSent[],
  outcomes: NewOutcome[],
): Extract<PaymentRunStatus, 'settled' | 'partly-failed' | 'rejected'> | null {
  const before = sent.flatMap(({ outcome }) => outcome ?? []);
  if (before.length + outcomes.length < sent.length) return null;
  const all = [...before, ...outcomes.map(({ outcome }) => outcome)];
  if (all.every((outcome) => outcome === 'paid')) return 'settled';
  const isRejected = all.includes('rejected') && !all.includes('paid');
  return isRejected ? 'rejected' : 'partly-failed';
}
