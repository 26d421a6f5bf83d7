import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../../access/people/person.entity.js';
import { PlacementMoveMade } from '../placement-move.entity.js';

/** That whoever runs a course has seen that it was stopped, and follows that up. */
@Entity('placement_stops_seen')
@Index('placement_stops_seen_by_person', ['seenBy'])
export class StopSeen {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'placement_stops_seen_pk' })
  @ForeignKey(() => PlacementMoveMade, { name: 'stop_that_is_seen' })
  moveId: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'person_who_saw_a_stop' })
  seenBy: string;

  @Column('timestamptz')
  seenAt: Date;
}
