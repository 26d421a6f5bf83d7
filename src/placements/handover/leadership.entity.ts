import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Leader } from '../../employers/leader.entity.js';
import type { Day } from '../../shared/day.js';
import { Placement } from '../placement.entity.js';

@Entity('leaderships')
@Check('leadership_ends_after_it_begins', 'first_day <= last_day')
@Exclusion(
  'one_leader_at_a_time',
  "using gist (placement_id with =, daterange(first_day, last_day, '[]') with &&)",
)
@Index('leaderships_of_placement', ['placementId', 'firstDay'])
@Index('leaderships_of_leader', ['leaderId', 'lastDay'])
export class Leadership {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'leaderships_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_leadership' })
  placementId: string;

  @Column('uuid')
  @ForeignKey(() => Leader, { name: 'leader_of_leadership' })
  leaderId: string;

  @Column('date')
  firstDay: Day;

  @Column('date', { nullable: true })
  lastDay: Day | null;

  @Column('timestamptz')
  createdAt: Date;
}
