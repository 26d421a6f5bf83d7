import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Placement } from '../placement.entity.js';
import type { CourseOutcome } from './outcome.rules.js';

/** What became of the mentee, on a day at or after the end of the course. */
@Entity('placement_outcomes')
@Unique('one_outcome_per_placement_and_day', ['placementId', 'day'])
@Check('outcome_is_known', "outcome in ('job', 'flex-job', 'education', 'none-yet')")
@Index('placement_outcomes_by_noter', ['notedBy'])
export class PlacementOutcome {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'placement_outcomes_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_outcome' })
  placementId: string;

  @Column('text')
  outcome: CourseOutcome;

  @Column('date')
  day: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'noter_of_outcome' })
  notedBy: string;

  @Column('timestamptz')
  notedAt: Date;
}
