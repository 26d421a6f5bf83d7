import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Placement } from '../../placements/placement.entity.js';
import type { Word } from './word.rules.js';

/** What the mentee said of hours as they were in one version; the newest counts, and none is changed. */
@Entity('time_entry_words')
@Check('words_are_numbered_from_one', 'number > 0')
@Check('word_is_known', "word in ('confirmed', 'disputed')")
@Index('time_entry_words_of_placement', ['placementId'])
@Index('time_entry_words_by_sayer', ['saidBy'])
export class TimeEntryWord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'time_entry_words_pk' })
  @ForeignKey('TimeEntry', { name: 'entry_of_word', onDelete: 'CASCADE' })
  timeEntryId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'time_entry_words_pk' })
  number: number;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_word' })
  placementId: string;

  @Column('integer')
  entryVersion: number;

  @Column('text')
  word: Word;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'sayer_of_word' })
  saidBy: string;

  @Column('timestamptz')
  saidAt: Date;
}
