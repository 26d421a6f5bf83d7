import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import { Placement } from '../placements/placement.entity.js';
import type { Day } from '../shared/day.js';

@Entity('milestone_marks')
@Unique('one_mark_per_milestone', ['placementId', 'code'])
@Index('milestone_marks_by_marker', ['markedBy'])
export class MilestoneMark {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'milestone_marks_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_milestone' })
  placementId: string;

  @Column('text')
  code: string;

  @Column('date')
  reachedDay: Day;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'marker_of_milestone' })
  markedBy: string;

  @Column('timestamptz')
  markedAt: Date;
}
