/** Which e-invoices are taken, and who attests and pays them. Knows no database and no clock. */
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';

export const INVOICE_STATUSES = ['received', 'attested', 'paid', 'rejected'] as const;
export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];

/** The moves of an invoice; nothing else changes its status. */
export const INVOICE_MOVES = {
  attestation: { from: ['received'], to: 'attested' },
  payment: { from: ['attested'], to: 'paid' },
  rejection: { from: ['received', 'attested'], to: 'rejected' },
  'taking-back': { from: ['paid'], to: 'rejected' },
} as const satisfies Record<string, { from: readonly InvoiceStatus[]; to: InvoiceStatus }>;
export type InvoiceMove = keyof typeof INVOICE_MOVES;

export interface InvoiceFacts {
  senderCvr: string;
  /** Why another sends it than was agreed. */
  senderBecause?: string;
  number: string;
  issuedOn: Day;
  receivedOn: Day;
  ean: string;
  orderReference: string;
  /** Without VAT. */
  amountOre: Ore;
  vatOre: Ore;
}

/** What an invoice is for, whatever that is. */
export interface InvoiceTarget {
  /** Whether it may be invoiced at all: granted, approved, not ended. */
  isOpen: boolean;
  orderReference: string | null;
  /** Who is to send it; null where anybody may. */
  senderCvr: string | null;
  /** What may still be invoiced on it. */
  leftOre: Ore;
  /** Whether an invoice may be of a part of that. */
  inParts: boolean;
  /** The invoice that is of all of it. */
  invoiced?: { number: string; by: string; at: Date } | null;
}

/** An invoice that has the number already. */
export interface KnownInvoice {
  receivedOn: Day;
  /** Of its case. */
  caseReference: string;
}

export type InvoiceRefusal =
  | { because: 'number-known'; receivedOn: Day; caseReference: string }
  | { because: 'no-ean-numbers' }
  | { because: 'ean-not-ours'; ours: string[] }
  | { because: 'order-reference-not-given'; given: string }
  | { because: 'sender-not-agreed'; agreed: string }
  | { because: 'issued-in-the-future' }
  | { because: 'received-in-the-future' }
  | { because: 'received-before-issued' }
  | { because: 'amount-over-what-is-left'; leftOre: Ore }
  | { because: 'amount-not-as-approved'; approvedOre: Ore }
  | { because: 'vat-over-amount' }
  | { because: 'target-not-open' }
  | { because: 'already-invoiced'; number: string; by: string; at: Date }
  | { because: 'invoice-status'; status: InvoiceStatus }
  | { because: 'own-registration' }
  | { because: 'own-attestation' }
  | { because: 'own-decision' }
  | { because: 'invoice-held'; untilDay: Day }
  | { because: 'takes-part' }
  | { because: 'paid-in-the-future' }
  | { because: 'paid-before-received'; receivedOn: Day };

/** Two numbers of one sender are the same whatever their spaces and capitals; the database compares alike. */
export function numberKey(number: string): string {
  return number.replaceAll(/\s/g, '').toLowerCase();
}

/** Every reason why an invoice is not taken for this target. */
export function invoiceRefusals(
  invoice: InvoiceFacts,
  {
    target,
    known,
    eanNumbers,
    mayChangeSender,
  }: {
    target: InvoiceTarget;
    known: KnownInvoice | null;
    eanNumbers: string[];
    /** Whether whoever registers it may say that the sender is another than was agreed. */
    mayChangeSender: boolean;
  },
  today: Day,
): InvoiceRefusal[] {
  if (known !== null) return [{ because: 'number-known', ...known }];
  if (target.invoiced != null) return [{ because: 'already-invoiced', ...target.invoiced }];
  if (!target.isOpen || target.orderReference === null) return [{ because: 'target-not-open' }];
  const refusals: InvoiceRefusal[] = [];
  if (eanNumbers.length === 0) refusals.push({ because: 'no-ean-numbers' });
  else if (!eanNumbers.includes(invoice.ean)) refusals.push({ because: 'ean-not-ours', ours: eanNumbers });
  if (numberKey(invoice.orderReference) !== numberKey(target.orderReference)) {
    refusals.push({ because: 'order-reference-not-given', given: target.orderReference });
  }
  const agreed = target.senderCvr ?? invoice.senderCvr;
  const isExplained = mayChangeSender && invoice.senderBecause !== undefined;
  if (invoice.senderCvr !== agreed && !isExplained) refusals.push({ because: 'sender-not-agreed', agreed });
  return [...refusals, ...dayRefusals(invoice, today), ...amountRefusals(invoice, target)];
}

function dayRefusals({ issuedOn, receivedOn }: InvoiceFacts, today: Day): InvoiceRefusal[] {
  const refusals: InvoiceRefusal[] = [];
  if (issuedOn > today) refusals.push({ because: 'issued-in-the-future' });
  if (receivedOn > today) refusals.push({ because: 'received-in-the-future' });
  else if (receivedOn < issuedOn) refusals.push({ because: 'received-before-issued' });
  return refusals;
}

function amountRefusals(
  { amountOre, vatOre }: InvoiceFacts,
  { leftOre, inParts }: InvoiceTarget,
): InvoiceRefusal[] {
  const refusals: InvoiceRefusal[] = [];
  if (!inParts && amountOre !== leftOre) {
    refusals.push({ because: 'amount-not-as-approved', approvedOre: leftOre });
  } else if (amountOre > leftOre) refusals.push({ because: 'amount-over-what-is-left', leftOre });
  if (vatOre > amountOre) refusals.push({ because: 'vat-over-amount' });
  return refusals;
}

interface Waiting {
  status: InvoiceStatus;
  registeredBy: string;
  attestedBy: string | null;
  receivedOn: Day;
}

export interface Handler {
  personId: string;
  takesPart: boolean;
  /** Whether they decided on what the invoice is of. */
  decided: boolean;
  /** The last day on which what it is of is held back; null where it is not. */
  heldUntil: Day | null;
}

/**
 * Attested by another than registered it, paid by another than attested it, both by another than decided on it, and by
 * nobody in their own case. What is held back can only be rejected, or have its payment taken back.
 */
export function invoiceMoveRefusals(
  move: InvoiceMove,
  { status, registeredBy, attestedBy }: Waiting,
  { personId, takesPart, decided, heldUntil }: Handler,
): InvoiceRefusal[] {
  if (!(INVOICE_MOVES[move].from as readonly InvoiceStatus[]).includes(status)) {
    return [{ because: 'invoice-status', status }];
  }
  const refusals: InvoiceRefusal[] = [];
  if (move === 'attestation' && registeredBy === personId) refusals.push({ because: 'own-registration' });
  if (move === 'payment' && attestedBy === personId) refusals.push({ because: 'own-attestation' });
  const settles = move === 'attestation' || move === 'payment';
  if (settles && decided) refusals.push({ because: 'own-decision' });
  if (takesPart) refusals.push({ because: 'takes-part' });
  if (settles && heldUntil !== null) {
    refusals.push({ because: 'invoice-held', untilDay: heldUntil });
  }
  return refusals;
}

/** As `invoiceMoveRefusals`, of what the ERP has paid on a day. */
export function invoicePaymentRefusals(
  invoice: Waiting,
  paidOn: Day,
  payer: Handler,
  today: Day,
): InvoiceRefusal[] {
  const refusals = invoiceMoveRefusals('payment', invoice, payer);
  const { receivedOn } = invoice;
  if (paidOn > today) refusals.push({ because: 'paid-in-the-future' });
  else if (paidOn < receivedOn) refusals.push({ because: 'paid-before-received', receivedOn });
  return refusals;
}

/** One that is paid and rejected was marked as paid wrongly. */
export function isTakenBack({ status, paidOn }: { status: InvoiceStatus; paidOn: Day | null }): boolean {
  return status === 'rejected' && paidOn !== null;
}
