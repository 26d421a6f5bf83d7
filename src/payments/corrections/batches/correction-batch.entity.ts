import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../../access/people/person.entity.js';
import type { WrongRate } from './batch.rules.js';

/** A rate that was wrong for many, and the corrections that were proposed of it in one go. */
@Entity('correction_batches')
@Check('batch_is_of_a_wrong_rate', "what in ('wage-cost', 'ceiling')")
@Check('batch_reason_is_short', 'length(reason) between 1 and 2000')
@Index('correction_batches_by_proposer', ['proposedBy'])
export class CorrectionBatch {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'correction_batches_pk' })
  id: string;

  @Column('text')
  what: WrongRate['what'];

  @Column('text')
  reason: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'proposer_of_batch' })
  proposedBy: string;

  @Column('timestamptz')
  proposedAt: Date;
}
