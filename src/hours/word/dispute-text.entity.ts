import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Placement } from '../../placements/placement.entity.js';

/** What was different, in the mentee's own words: for the mentee and for staff, so it stands apart from the word. */
@Entity('dispute_texts')
@ForeignKey('TimeEntryWord', ['timeEntryId', 'number'], ['timeEntryId', 'number'], {
  name: 'word_of_dispute_text',
  onDelete: 'CASCADE',
})
@Check('dispute_text_is_short', 'length(text) between 1 and 1000')
@Index('dispute_texts_of_placement', ['placementId'])
export class DisputeText {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dispute_texts_pk' })
  timeEntryId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'dispute_texts_pk' })
  number: number;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_dispute_text' })
  placementId: string;

  @Column('text')
  text: string;
}
