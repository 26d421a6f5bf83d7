/** The part of an audit pack that says what became of the money. */
import { heading, tableOf } from '../../audit/pack/summary.js';
import { trainingStatusInDanish } from '../../grants/training/training.words.js';
import {
  correctionReasonInDanish,
  correctionStatusInDanish,
} from '../../payments/corrections/correction.words.js';
import { invoiceStandsInDanish } from '../../payments/invoices/invoice.words.js';
import { paymentOutcomeInDanish } from '../../payments/runs/payment-run.words.js';
import type { PaymentOutcome } from '../../payments/runs/payment-run.rules.js';
import type { LetterContent } from '../../pdf/blocks.js';
import { formatDay } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import type {
  CorrectionPacked,
  InvoicePacked,
  PaymentPacked,
  TrainingPacked,
} from './money-packed.queries.js';

export interface MoneyPacked {
  payments: PaymentPacked[];
  corrections: CorrectionPacked[];
  training: TrainingPacked[];
  invoices: InvoicePacked[];
}

/** Payments always; what was put right, bought and invoiced where there is any. */
export function moneyTold({
  payments,
  corrections,
  training,
  invoices,
}: MoneyPacked): LetterContent['blocks'] {
  return [
    heading('Betalinger'),
    tableOf(
      ['Betaling', 'Konto', 'Status', 'Beløb'],
      payments.map((payment) => [
        `${payment.claimReference} ${formatDay(payment.dueDay)}`,
        payment.account,
        stands(payment),
        formatKroner(payment.amountOre),
      ]),
      1,
    ),
    ...correctionsTold(corrections),
    ...trainingTold(training),
    ...invoicesTold(invoices),
  ];
}

function stands({ outcome, reference }: PaymentPacked): string {
  if (outcome === 'posted') return `Bogført, bilag ${reference}`;
  if (outcome === 'posting-taken-back') return `Taget tilbage, bilag ${reference}`;
  return paymentOutcomeInDanish(outcome as PaymentOutcome | null);
}

function correctionsTold(corrections: CorrectionPacked[]): LetterContent['blocks'] {
  if (corrections.length === 0) return [];
  return [
    heading('Reguleringer'),
    tableOf(
      ['Regulering', 'Hvorfor', 'Status', 'Beløb', 'Kommet tilbage'],
      corrections.map(({ reference, claimReference, reasonCode, status, amountOre, recoveredOre }) => [
        `${reference} af ${claimReference}`,
        correctionReasonInDanish(reasonCode),
        correctionStatusInDanish(status),
        formatKroner(amountOre),
        amountOre < 0 ? formatKroner(recoveredOre) : '–',
      ]),
      2,
    ),
  ];
}

function trainingTold(training: TrainingPacked[]): LetterContent['blocks'] {
  if (training.length === 0) return [];
  return [
    heading('Uddannelse af mentorer'),
    tableOf(
      ['Kursus', 'Ordrereference', 'Status', 'Pris uden moms'],
      training.map(({ course, orderReference, status, priceOre }) => [
        course,
        orderReference ?? '–',
        trainingStatusInDanish(status),
        formatKroner(priceOre),
      ]),
      1,
    ),
  ];
}

function invoicesTold(invoices: InvoicePacked[]): LetterContent['blocks'] {
  if (invoices.length === 0) return [];
  return [
    heading('Fakturaer'),
    tableOf(
      ['Faktura', 'Afsender', 'Ordrereference', 'Status', 'Beløb uden moms'],
      invoices.map(({ number, senderCvr, issuedOn, orderReference, status, voucher, paidOn, amountOre }) => [
        `${number} ${formatDay(issuedOn)}`,
        `CVR ${senderCvr}`,
        orderReference,
        voucher === null
          ? invoiceStandsInDanish({ status, paidOn })
          : `${invoiceStandsInDanish({ status, paidOn })}, bilag ${voucher}`,
        formatKroner(amountOre),
      ]),
      1,
    ),
  ];
}
