import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Placement } from '../../placements/placement.entity.js';
import type { Day } from '../../shared/day.js';
import type { Arranger } from './follow-up.rules.js';

/** Something that the employer held, as the scheme names it. Written once and never changed. */
@Entity('employer_activities')
@Unique('one_activity_a_day', ['placementId', 'code', 'day'])
@Check('arranger_of_activity_is_known', "arranged_by in ('leader', 'shop-steward', 'organiser')")
@Index('employer_activities_by_author', ['authorId'])
export class EmployerActivity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'employer_activities_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_activity' })
  placementId: string;

  @Column('text')
  code: string;

  @Column('date')
  day: Day;

  @Column('text')
  arrangedBy: Arranger;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'author_of_activity' })
  authorId: string;

  @Column('timestamptz')
  writtenAt: Date;
}
