import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Claim } from '../../claims/claim.entity.js';
import { TrainingGrant } from '../../grants/training/training-grant.entity.js';
import { Placement } from '../../placements/placement.entity.js';
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import type { InvoiceStatus } from './invoice.rules.js';

/** An e-invoice that came to the municipality's ERP. What it says never changes. */
@Entity('invoices')
@ForeignKey(() => TrainingGrant, ['trainingGrantId', 'placementId'], ['id', 'placementId'], {
  name: 'training_of_invoice',
})
@ForeignKey(() => Claim, ['claimId', 'placementId'], ['id', 'placementId'], { name: 'claim_of_invoice' })
@Check('sender_of_invoice_has_a_cvr', "sender_cvr ~ '^[0-9]{8}$'")
@Check('invoice_number_is_short', "length(number) between 1 and 40 and number ~ '[^[:space:]]'")
@Check('invoice_ean_has_thirteen_digits', "ean ~ '^[0-9]{13}$'")
@Check('order_reference_of_invoice_is_short', 'length(order_reference) between 1 and 40')
@Check('an_invoice_is_of_some_amount', 'amount_ore > 0')
@Check('vat_of_invoice_is_not_negative', 'vat_ore >= 0')
@Check('vat_of_invoice_is_within_its_amount', 'vat_ore <= amount_ore')
@Check('invoice_status_is_known', "status in ('received', 'attested', 'paid', 'rejected')")
@Check('voucher_of_invoice_is_short', 'length(voucher) between 1 and 40')
@Check('rejection_of_invoice_is_short', 'length(rejected_because) between 1 and 1000')
@Check('another_sender_is_explained', 'length(sender_because) between 1 and 1000')
@Check('an_invoice_has_one_target', 'num_nonnulls(training_grant_id, claim_id) = 1')
@Check('an_invoice_is_received_after_it_is_issued', 'issued_on <= received_on')
@Check(
  'an_attested_invoice_says_by_whom',
  "num_nonnulls(attested_by, attested_at) in (0, 2) and (status <> 'received' or attested_by is null) and (status not in ('attested', 'paid') or attested_by is not null)",
)
@Check('nobody_attests_what_they_registered', 'attested_by <> registered_by')
@Check(
  'a_paid_invoice_says_how',
  "case status when 'paid' then num_nonnulls(voucher, paid_on, paid_by, paid_at) = 4 when 'rejected' then num_nonnulls(voucher, paid_on, paid_by, paid_at) in (0, 4) else num_nonnulls(voucher, paid_on, paid_by, paid_at) = 0 end",
)
@Check('nobody_pays_what_they_attested', 'paid_by <> attested_by')
@Check(
  'a_rejected_invoice_says_why',
  "num_nonnulls(rejected_because, rejected_by, rejected_at) = case when status = 'rejected' then 3 else 0 end",
)
@Index('one_invoice_per_sender_and_number', { synchronize: false })
@Index('invoices_by_status', ['status', 'receivedOn', 'id'])
@Index('invoices_by_day', ['receivedOn', 'id'])
@Index('invoices_by_day_of_payment', ['paidOn'])
@Index('invoices_of_placement', ['placementId'])
@Index('invoices_of_training', ['trainingGrantId', 'placementId'])
@Index('invoices_of_claim', ['claimId', 'placementId'])
@Index('one_invoice_per_claim', ['claimId'], { unique: true, where: "status <> 'rejected'" })
@Index('invoices_by_registrar', ['registeredBy'])
@Index('invoices_by_attester', ['attestedBy'])
@Index('invoices_by_payer', ['paidBy'])
@Index('invoices_by_rejecter', ['rejectedBy'])
export class Invoice {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'invoices_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_invoice' })
  placementId: string;

  /** What it is for. */
  @Column('uuid', { nullable: true })
  trainingGrantId: string | null;

  /** Or the claim of a mentor from outside. */
  @Column('uuid', { nullable: true })
  claimId: string | null;

  @Column('text')
  senderCvr: string;

  /** Why another sends it than was agreed; null where nobody else does. */
  @Column('text', { nullable: true })
  senderBecause: string | null;

  /** Unique for its sender, whatever its spaces and capitals. */
  @Column('text')
  number: string;

  @Column('date')
  issuedOn: Day;

  @Column('date')
  receivedOn: Day;

  @Column('text')
  ean: string;

  @Column('text')
  orderReference: string;

  /** Without VAT. */
  @Column('integer')
  amountOre: Ore;

  @Column('integer')
  vatOre: Ore;

  @Column('text')
  status: InvoiceStatus;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'registrar_of_invoice' })
  registeredBy: string;

  @Column('timestamptz')
  registeredAt: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'attester_of_invoice' })
  attestedBy: string | null;

  @Column('timestamptz', { nullable: true })
  attestedAt: Date | null;

  /** The number of the voucher in the ERP. */
  @Column('text', { nullable: true })
  voucher: string | null;

  @Column('date', { nullable: true })
  paidOn: Day | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'payer_of_invoice' })
  paidBy: string | null;

  @Column('timestamptz', { nullable: true })
  paidAt: Date | null;

  @Column('text', { nullable: true })
  rejectedBecause: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'rejecter_of_invoice' })
  rejectedBy: string | null;

  @Column('timestamptz', { nullable: true })
  rejectedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
