import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Mentor } from '../mentors/mentor.entity.js';
import { PlacementMoveMade } from '../placements/moves/placement-move.entity.js';
import { Placement } from '../placements/placement.entity.js';
import type { Activity } from '../schemes/activity.js';
import type { Day } from '../shared/day.js';
import type { Minutes } from '../shared/minutes.js';

/** Hours that were written down of days after their course had stopped; the database alone writes them. */
@Entity('hours_taken_out')
@Index('hours_taken_out_of_placement', ['placementId', 'day'])
export class HoursTakenOut {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'hours_taken_out_pk' })
  timeEntryId: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_hours_taken_out' })
  placementId: string;

  @Column('uuid')
  @Index('hours_taken_out_by_stop')
  @ForeignKey(() => PlacementMoveMade, {
    name: 'stop_that_takes_hours_out',
    deferrable: 'INITIALLY DEFERRED',
  })
  moveId: string;

  @Column('uuid')
  @Index('hours_taken_out_of_mentor')
  @ForeignKey(() => Mentor, { name: 'mentor_of_hours_taken_out' })
  mentorId: string;

  @Column('date')
  day: Day;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  @Column('integer')
  minutes: Minutes;

  @Column('text')
  activity: Activity;
}
