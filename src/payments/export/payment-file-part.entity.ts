import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Exporter } from './exporter.js';
import { PaymentFile } from './payment-file.entity.js';

/** A file is made and read in parts, so that no machine holds all of it. */
@Entity('payment_file_parts')
@ForeignKey(() => PaymentFile, ['runId', 'format'], ['runId', 'format'], { name: 'file_of_part' })
export class PaymentFilePart {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payment_file_parts_pk' })
  runId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'payment_file_parts_pk' })
  format: Exporter['format'];

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'payment_file_parts_pk' })
  part: number;

  @Column('bytea')
  content: Buffer;
}
