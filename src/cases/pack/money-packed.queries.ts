/** What was paid, put right, bought and invoiced of a case, for its audit pack; as whoever asks may see it. */
import type { Tx } from '../../access/database.js';
import type { TrainingStatus } from '../../grants/training/training.rules.js';
import type { CorrectionReason, CorrectionStatus } from '../../payments/corrections/correction.rules.js';
import type { InvoiceStatus } from '../../payments/invoices/invoice.rules.js';
import type { Minutes } from '../../shared/minutes.js';
import type { Ore } from '../../shared/ore.js';

export interface PaymentPacked {
  reference: string;
  claimReference: string;
  dueDay: string;
  amountOre: Ore;
  account: string;
  postingYear: number;
  outcome: string | null;
}

export function paymentsPacked(tx: Tx, placementId: string): Promise<PaymentPacked[]> {
  return tx.query<PaymentPacked[]>(
    `select y.reference, coalesce(o.reference, c.reference) as "claimReference", y.due_day::text as "dueDay", y.amount_ore as "amountOre",
       y.account, y.posting_year as "postingYear", y.outcome
     from payments y join claims c on c.id = y.claim_id left join corrections o on o.id = y.correction_id
     where c.placement_id = $1
     union all
     select i.voucher, c.reference, i.posted_on::text, i.amount_ore, i.account, i.posting_year,
       case when i.taken_back_id is null then 'posted' else 'posting-taken-back' end
     from internal_postings i join claims c on c.id = i.claim_id where i.placement_id = $1
     order by 3, 1`,
    [placementId],
  );
}

export interface CorrectionPacked {
  reference: string;
  claimReference: string;
  status: CorrectionStatus;
  reasonCode: CorrectionReason;
  minutes: Minutes;
  amountOre: Ore;
  /** What was paid back of it, or set off. */
  recoveredOre: Ore;
}

export function correctionsPacked(tx: Tx, placementId: string): Promise<CorrectionPacked[]> {
  return tx.query<CorrectionPacked[]>(
    `select o.reference, c.reference as "claimReference", o.status, o.reason_code as "reasonCode", o.minutes,
       o.amount_ore as "amountOre", coalesce((select sum(amount_ore)::int from recoveries where correction_id = o.id
         and kind <> 'waiver'), 0)
         as "recoveredOre"
     from corrections o join claims c on c.id = o.claim_id where o.placement_id = $1 order by o.proposed_at, o.reference`,
    [placementId],
  );
}

/** Each line that was corrected, from what it stood at to what it became. */
export interface CorrectedLinePacked {
  reference: string;
  claimReference: string;
  minutesBefore: Minutes;
  wageCostBeforeOre: Ore;
  amountBeforeOre: Ore;
  minutesAfter: Minutes;
  wageCostAfterOre: Ore;
  amountAfterOre: Ore;
}

export function correctedLinesPacked(tx: Tx, placementId: string): Promise<CorrectedLinePacked[]> {
  return tx.query<CorrectedLinePacked[]>(
    `select o.reference, c.reference as "claimReference", k.minutes_before as "minutesBefore",
       k.wage_cost_before_ore as "wageCostBeforeOre", k.amount_before_ore as "amountBeforeOre",
       k.minutes_after as "minutesAfter", k.wage_cost_after_ore as "wageCostAfterOre",
       k.amount_after_ore as "amountAfterOre"
     from corrections o join correction_lines k on k.correction_id = o.id join claims c on c.id = o.claim_id
     where o.placement_id = $1 order by o.proposed_at, o.reference, k.line_id`,
    [placementId],
  );
}

export interface TrainingPacked {
  course: string;
  orderReference: string | null;
  status: TrainingStatus;
  /** Without VAT, as all of these. */
  priceOre: Ore;
}

export function trainingPacked(tx: Tx, placementId: string): Promise<TrainingPacked[]> {
  return tx.query<TrainingPacked[]>(
    `select course, order_reference as "orderReference", status, price_ore as "priceOre" from training_grants
     where placement_id = $1 order by first_day, id`,
    [placementId],
  );
}

export interface InvoicePacked {
  number: string;
  senderCvr: string;
  issuedOn: string;
  orderReference: string;
  status: InvoiceStatus;
  voucher: string | null;
  paidOn: string | null;
  amountOre: Ore;
}

export function invoicesPacked(tx: Tx, placementId: string): Promise<InvoicePacked[]> {
  return tx.query<InvoicePacked[]>(
    `select number, sender_cvr as "senderCvr", issued_on::text as "issuedOn", order_reference as "orderReference",
       status, voucher, paid_on::text as "paidOn", amount_ore as "amountOre"
     from invoices where placement_id = $1 order by issued_on, number`,
    [placementId],
  );
}
