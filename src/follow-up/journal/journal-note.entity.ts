import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Placement } from '../../placements/placement.entity.js';
import type { Day } from '../../shared/day.js';
import type { Teller } from './journal-note.rules.js';

/** Written once and never changed. */
@Entity('journal_notes')
@ForeignKey('JournalNote', ['correctsId', 'placementId'], ['id', 'placementId'], {
  name: 'corrected_journal_note',
})
@Unique('journal_note_with_its_placement', ['id', 'placementId'])
@Unique('one_correction_per_journal_note', ['correctsId'])
@Check('teller_is_known', "told_by in ('citizen', 'leader', 'mentor', 'other', 'author')")
@Check('journal_note_is_short', 'length(text) between 1 and 4000')
@Index('journal_notes_of_placement', { synchronize: false })
@Index('journal_notes_by_author', ['authorId'])
@Index('journal_notes_by_corrected', ['correctsId', 'placementId'])
export class JournalNote {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'journal_notes_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_journal_note' })
  placementId: string;

  @Column('date')
  happenedDay: Day;

  @Column('text')
  toldBy: Teller;

  @Column('text')
  text: string;

  /** The note that this one puts right. */
  @Column('uuid', { nullable: true })
  correctsId: string | null;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'author_of_journal_note' })
  authorId: string;

  @Column('timestamptz')
  writtenAt: Date;
}
