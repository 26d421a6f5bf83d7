import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { asNumber } from '../as-number.js';
import { PaymentRun } from '../runs/payment-run.entity.js';
import type { Exporter } from './exporter.js';

/** A run as it is sent to a bank or a finance system; unfinished until its digest is known, and never changed then. */
@Entity('payment_files')
@Check('payment_file_format_is_known', "format in ('csv', 'pain.001')")
@Check('a_payment_file_has_parts', 'parts > 0')
@Check('a_finished_file_is_whole', 'num_nonnulls(bytes, sha256, made_at) in (0, 3)')
export class PaymentFile {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payment_files_pk' })
  @ForeignKey(() => PaymentRun, { name: 'run_of_payment_file' })
  runId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'payment_files_pk' })
  format: Exporter['format'];

  @Column('integer')
  parts: number;

  @Column('bigint', { nullable: true, transformer: asNumber })
  bytes: number | null;

  @Column('bytea', { nullable: true })
  sha256: Buffer | null;

  @Column('timestamptz', { nullable: true })
  madeAt: Date | null;
}
