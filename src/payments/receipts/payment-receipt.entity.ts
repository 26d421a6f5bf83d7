import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { PaymentRun } from '../runs/payment-run.entity.js';

export const RECEIPT_FORMATS = ['csv', 'pain.002'] as const;

/** What a bank answered, as it was received. It changes nothing until it is read in. */
@Entity('payment_receipts')
@Check('receipt_format_is_known', "format in ('csv', 'pain.002')")
@Check('a_receipt_says_something', 'length(content) > 0')
@Check('an_applied_receipt_says_who', 'num_nonnulls(applied_by, applied_at) in (0, 2)')
@Index('a_receipt_is_read_in_once', ['runId', 'sha256'], { unique: true, where: 'applied_at is not null' })
@Index('payment_receipts_of_run', ['runId', 'uploadedAt'])
@Index('payment_receipts_by_uploader', ['uploadedBy'])
@Index('payment_receipts_by_applier', ['appliedBy'])
export class PaymentReceipt {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payment_receipts_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => PaymentRun, { name: 'run_of_receipt' })
  runId: string;

  @Column('text')
  format: (typeof RECEIPT_FORMATS)[number];

  @Column('bytea')
  content: Buffer;

  @Column('bytea')
  sha256: Buffer;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'uploader_of_receipt' })
  uploadedBy: string;

  @Column('timestamptz')
  uploadedAt: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'applier_of_receipt' })
  appliedBy: string | null;

  @Column('timestamptz', { nullable: true })
  appliedAt: Date | null;
}
