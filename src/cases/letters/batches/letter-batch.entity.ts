import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../../access/people/person.entity.js';
import type { CaseChanger } from '../../../access/role.js';
import type { LetterKind } from '../kinds/letter-kinds.js';

/** Letters that somebody has made at one click. What is chosen is looked through first, then started or dropped. */
@Entity('letter_batches')
@Unique('one_letter_batch_per_reference', ['reference'])
@Check('a_letter_batch_is_started_or_dropped', 'num_nonnulls(started_at, dropped_at) <= 1')
@Index('letter_batches_newest_first', { synchronize: false })
@Index('letter_batches_started', ['startedAt'], { where: 'started_at is not null' })
@Index('letter_batches_by_creator', ['createdBy'])
export class LetterBatch {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'letter_batches_pk' })
  id: string;

  /** The number that people call it by, as `BR-2026-00042`. */
  @Column('text')
  reference: string;

  /** Null where it is of all letters that are owed. */
  @Column('text', { nullable: true })
  kind: LetterKind | null;

  /** Whether it is also of letters that were written before. */
  @Column('boolean')
  again: boolean;

  /** Its letters are made in the name of this person, in this role. */
  @Column('uuid')
  @ForeignKey(() => Person, { name: 'creator_of_letter_batch' })
  createdBy: string;

  @Column('text')
  createdAs: CaseChanger;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  droppedAt: Date | null;
}
