import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Claim } from '../../claims/claim.entity.js';
import type { Day } from '../../shared/day.js';
import type { Minutes } from '../../shared/minutes.js';
import type { Ore } from '../../shared/ore.js';
import { CorrectionBatch } from './batches/correction-batch.entity.js';
import type { CorrectionReason, CorrectionStatus } from './correction.rules.js';

const IN_EFFECT =
  "('approved', 'in-payment', 'paid', 'payment-failed', 'partly-recovered', 'recovered', 'waived')";

@Entity('corrections')
@Unique('one_correction_per_reference', ['reference'])
@Unique('corrections_of_a_claim_are_counted', ['claimId', 'number'])
@ForeignKey(() => Claim, ['claimId', 'placementId'], ['id', 'placementId'], { name: 'claim_of_correction' })
@Check('corrections_are_counted_from_one', 'number > 0')
@Check(
  'correction_status_is_known',
  "status in ('proposed', 'hearing', 'approved', 'in-payment', 'paid', 'payment-failed', 'partly-recovered', 'recovered', 'waived', 'rejected')",
)
@Check(
  'correction_reason_code_is_known',
  "reason_code in ('hours-not-worked', 'hours-missing', 'wrong-rate', 'wrong-ceiling', 'stopped-early', 'after-complaint', 'after-sampling', 'other')",
)
@Check('correction_reason_is_short', 'length(reason) between 1 and 2000')
@Check('correction_decision_reason_is_short', 'length(decision_reason) between 1 and 2000')
@Check('a_correction_changes_the_amount', 'amount_ore <> 0')
@Check('invoice_number_is_short', 'length(invoice_number) between 1 and 40')
@Check(
  'a_decided_correction_says_by_whom',
  `num_nonnulls(decided_by, decided_at) in (0, 2) and (status in ('proposed', 'hearing')) = (decided_by is null) and (legal_basis is not null) = (status in ${IN_EFFECT})`,
)
@Check(
  'an_agreed_correction_says_by_whom',
  "num_nonnulls(agreed_by, agreed_at) in (0, 2) and (status <> 'hearing' or agreed_by is not null)",
)
@Check('a_rejected_correction_says_why', "status <> 'rejected' or decision_reason is not null")
@Check('a_second_person_agrees_to_a_correction', 'agreed_by <> proposed_by')
@Check(
  'a_second_person_decides_a_correction',
  "decided_by <> proposed_by or (status = 'rejected' and agreed_by is null)",
)
@Check(
  'a_correction_upwards_is_paid',
  "amount_ore < 0 or status not in ('hearing', 'partly-recovered', 'recovered', 'waived')",
)
@Check(
  'a_correction_downwards_is_recovered',
  "amount_ore > 0 or status not in ('in-payment', 'paid', 'payment-failed')",
)
@Check(
  'an_invoice_says_its_day',
  `num_nonnulls(invoice_number, invoiced_day) in (0, 2) and (invoice_number is null or (amount_ore < 0 and status in ${IN_EFFECT}))`,
)
@Index('one_open_correction_per_claim', ['claimId'], {
  unique: true,
  where: "status in ('proposed', 'hearing')",
})
@Index('corrections_of_claim', ['claimId', 'placementId'])
@Index('corrections_of_placement', ['placementId'])
@Index('corrections_by_status', ['status', 'proposedAt', 'id'])
@Index('corrections_newest_first', ['proposedAt', 'id'])
@Index('corrections_of_batch', ['batchId'])
@Index('corrections_by_proposer', ['proposedBy'])
@Index('corrections_by_agreer', ['agreedBy'])
@Index('corrections_by_decider', ['decidedBy'])
@Index('one_correction_per_invoice', ['invoiceNumber'], { unique: true })
export class Correction {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'corrections_pk' })
  id: string;

  @Column('text')
  reference: string;

  @Column('uuid')
  claimId: string;

  @Column('uuid')
  placementId: string;

  /** Of the corrections of its claim, counted from 1. */
  @Column('smallint')
  number: number;

  /** Where it is one of many, of a rate that was wrong for them all. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => CorrectionBatch, { name: 'batch_of_correction' })
  batchId: string | null;

  @Column('text')
  status: CorrectionStatus;

  @Column('text')
  reasonCode: CorrectionReason;

  @Column('text')
  reason: string;

  /** What its lines add, or take away below zero. */
  @Column('integer')
  minutes: Minutes;

  @Column('integer')
  amountOre: Ore;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'proposer_of_correction' })
  proposedBy: string;

  @Column('timestamptz')
  proposedAt: Date;

  /** The second person, who sent the hearing. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'agreer_of_correction' })
  agreedBy: string | null;

  @Column('timestamptz', { nullable: true })
  agreedAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'decider_of_correction' })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  decisionReason: string | null;

  @Column('text', { nullable: true })
  legalBasis: string | null;

  /** By which the finance system asks the employer to pay back. */
  @Column('text', { nullable: true })
  invoiceNumber: string | null;

  @Column('date', { nullable: true })
  invoicedDay: Day | null;

  @Column('integer', { default: 1 })
  version: number;
}
