import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Placement } from '../../placements/placement.entity.js';
import { HoursCheck } from './check.entity.js';

/** Hours that a check covers, as they were, and after which word of the mentee. */
@Entity('checked_entries')
@Index('checked_entries_of_check', ['checkId'])
@Index('checked_entries_of_placement', ['placementId'])
export class CheckedEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'checked_entries_pk' })
  @ForeignKey('TimeEntry', { name: 'entry_of_check', onDelete: 'CASCADE' })
  timeEntryId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'checked_entries_pk' })
  @ForeignKey(() => HoursCheck, { name: 'check_of_entry' })
  checkId: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_checked_entry' })
  placementId: string;

  @Column('integer')
  entryVersion: number;

  /** 0 where the mentee had said nothing. */
  @Column('integer')
  wordNumber: number;
}
