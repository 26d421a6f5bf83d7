import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { PartyRole } from '../../../access/role.js';
import { Letter } from '../../../letters/letter.entity.js';
import type { LetterKind } from '../kinds/letter-kinds.js';
import type { FailedBecause, ItemStatus } from './letter-batch.rules.js';
import { LetterBatch } from './letter-batch.entity.js';

/** One letter of a batch: what it is, and what became of it. */
@Entity('letter_batch_items')
@Check('letter_items_are_counted_from_one', 'position > 0')
@Check('recipient_role_of_letter_item_is_known', "recipient_role in ('leader', 'mentor', 'mentee')")
@Check(
  'letter_item_status_is_known',
  "status in ('waiting', 'made', 'failed', 'left-out', 'written-meanwhile')",
)
@Check(
  'a_letter_item_says_what_became_of_it',
  `(status = 'made') = (letter_id is not null) and (status = 'made') = (address_order is not null)
   and (status = 'failed') = (failed_because is not null)
   and (status in ('made', 'failed', 'written-meanwhile')) = (settled_at is not null)`,
)
@Unique('one_item_per_letter', ['batchId', 'kind', 'aboutId', 'occasion', 'recipientId'])
@Unique('no_letter_twice_in_a_batch', ['batchId', 'letterId'])
@ForeignKey(() => Letter, ['letterId', 'placementId'], ['id', 'placementId'], { name: 'letter_of_item' })
@Index('letter_items_to_make', ['batchId', 'position'], { where: "status = 'waiting'" })
@Index('letter_items_failed', ['batchId', 'position'], { where: "status = 'failed'" })
@Index('letter_items_in_address_order', ['batchId', 'addressOrder', 'position'])
@Index('letter_items_of_placement', ['placementId'])
@Index('letter_items_of_letter', ['letterId', 'placementId'])
export class LetterBatchItem {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'letter_batch_items_pk' })
  @ForeignKey(() => LetterBatch, { name: 'batch_of_letter_item' })
  batchId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'letter_batch_items_pk' })
  position: number;

  @Column('uuid')
  @ForeignKey('Placement', { name: 'placement_of_letter_item' })
  placementId: string;

  @Column('text')
  kind: LetterKind;

  @Column('uuid')
  aboutId: string;

  @Column('text')
  occasion: string;

  @Column('text')
  recipientRole: PartyRole;

  /** As chosen; where another has the place by the time it is made, it is not made. */
  @Column('uuid')
  recipientId: string;

  @Column('text', { default: 'waiting' })
  status: ItemStatus;

  @Column('uuid', { nullable: true })
  letterId: string | null;

  /** Sorts what is printed as the post sorts it. */
  @Column({ type: 'text', nullable: true, collation: 'C' })
  addressOrder: string | null;

  @Column('jsonb', { nullable: true })
  failedBecause: FailedBecause | null;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;
}
