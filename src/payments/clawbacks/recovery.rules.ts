/** How money comes back that was paid too much. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import { type CorrectionStatus, isLegalCorrectionMove } from '../corrections/correction.rules.js';

export const RECOVERY_KINDS = ['payment', 'set-off', 'waiver', 'taken-back'] as const;
export type RecoveryKind = (typeof RECOVERY_KINDS)[number];

export interface OwedFacts {
  status: CorrectionStatus;
  decidedDay: Day | null;
  outstandingOre: Ore;
  /** Below zero where something is owed. */
  amountOre: Ore;
  invoiceNumber: string | null;
  takesPart: boolean;
  /** Whether whoever asks decided it. */
  isOwn: boolean;
}

export interface Recovered {
  kind: Exclude<RecoveryKind, 'taken-back'>;
  amountOre: Ore;
  day: Day;
  reason: string | null;
}

export interface SetOffFacts {
  /** Whether the organisation sets off against later claims. */
  isOn: boolean;
  /** What is left to be paid of the claim; null where it is no claim of the same payee that waits for payment. */
  unpaidOre: Ore | null;
}

export type RecoveryRefusal =
  | { because: 'correction-status'; status: CorrectionStatus }
  | { because: 'takes-part' }
  | { because: 'own-correction' }
  | { because: 'not-downwards' }
  | { because: 'more-than-owed'; outstandingOre: Ore }
  | { because: 'recovered-in-the-future' }
  | { because: 'recovered-before-decided'; decidedDay: Day }
  | { because: 'reason-missing' }
  | { because: 'set-off-is-off' }
  | { because: 'claim-takes-no-set-off' }
  | { because: 'not-a-payment' }
  | { because: 'taken-back-already' }
  | { because: 'more-than-the-claim'; unpaidOre: Ore }
  | { because: 'invoiced-already'; number: string }
  | { because: 'invoice-number-taken' };

/** No more comes back than is owed, and on a day between the decision and today. */
export function recoveryRefusals(
  owed: OwedFacts,
  recovered: Recovered,
  setOff: SetOffFacts | null,
  today: Day,
): RecoveryRefusal[] {
  const { status, outstandingOre, decidedDay } = owed;
  if (!isLegalCorrectionMove('recovery', status) || decidedDay === null) {
    return [{ because: 'correction-status', status }];
  }
  const refusals: RecoveryRefusal[] = [];
  const { amountOre, day, kind, reason } = recovered;
  if (owed.amountOre > 0) return [{ because: 'not-downwards' }];
  if (owed.takesPart) refusals.push({ because: 'takes-part' });
  if (amountOre > outstandingOre) refusals.push({ because: 'more-than-owed', outstandingOre });
  if (day > today) refusals.push({ because: 'recovered-in-the-future' });
  if (day < decidedDay) refusals.push({ because: 'recovered-before-decided', decidedDay });
  if (kind === 'waiver' && reason === null) refusals.push({ because: 'reason-missing' });
  if (kind === 'waiver' && owed.isOwn) refusals.push({ because: 'own-correction' });
  return setOff === null ? refusals : [...refusals, ...setOffRefusals(setOff, amountOre)];
}

function setOffRefusals({ isOn, unpaidOre }: SetOffFacts, amountOre: Ore): RecoveryRefusal[] {
  if (!isOn) return [{ because: 'set-off-is-off' }];
  if (unpaidOre === null) return [{ because: 'claim-takes-no-set-off' }];
  return amountOre > unpaidOre ? [{ because: 'more-than-the-claim', unpaidOre }] : [];
}

/** A payment that had not come after all, as it was written down; null where it is none of the correction's. */
export interface PaymentToTakeBack {
  kind: RecoveryKind;
  isTakenBack: boolean;
}

/** A payment is taken back whole, and once; what was set off or given up was no slip of the keyboard. */
export function takingBackRefusals(
  payment: PaymentToTakeBack | null,
  { takesPart }: { takesPart: boolean },
): RecoveryRefusal[] {
  if (payment?.kind !== 'payment') return [{ because: 'not-a-payment' }];
  const refusals: RecoveryRefusal[] = [];
  if (takesPart) refusals.push({ because: 'takes-part' });
  if (payment.isTakenBack) refusals.push({ because: 'taken-back-already' });
  return refusals;
}

/** What is owed is invoiced once, by the number that the finance system gives it. */
export function invoiceRefusals(
  owed: Omit<OwedFacts, 'outstandingOre'>,
  day: Day,
  today: Day,
): RecoveryRefusal[] {
  const { status, decidedDay, invoiceNumber } = owed;
  if (!isLegalCorrectionMove('invoice', status) || decidedDay === null) {
    return [{ because: 'correction-status', status }];
  }
  if (owed.amountOre > 0) return [{ because: 'not-downwards' }];
  const refusals: RecoveryRefusal[] = [];
  if (owed.takesPart) refusals.push({ because: 'takes-part' });
  if (invoiceNumber !== null) refusals.push({ because: 'invoiced-already', number: invoiceNumber });
  if (day > today) refusals.push({ because: 'recovered-in-the-future' });
  if (day < decidedDay) refusals.push({ because: 'recovered-before-decided', decidedDay });
  return refusals;
}
