import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import { Workplace } from '../employers/workplace.entity.js';
import { Mentee } from '../mentees/mentee.entity.js';
import type { OrganiserRole } from '../schemes/scheme.rules.js';
import { SchemeVersion } from '../schemes/scheme-version.entity.js';
import type { Day } from '../shared/day.js';
import type { PlacementStatus } from './placement.rules.js';

@Entity('placements')
@Index('placements_by_part_of_reference', { synchronize: false })
@ForeignKey(() => Workplace, ['workplaceId', 'employerId'], ['id', 'employerId'], {
  name: 'workplace_of_placement',
})
@Unique('one_placement_per_reference', ['reference'])
@Check('purpose_is_short', 'length(purpose) between 1 and 1000')
@Check('tasks_are_short', 'length(tasks) between 1 and 1000')
@Check(
  'placement_status_is_known',
  "status in ('draft', 'proposed', 'matched', 'active', 'paused', 'ended', 'broken-off', 'withdrawn')",
)
@Check('workplace_with_employer', '(workplace_id is null) = (employer_id is null)')
@Check('runner_is_known', "run_by in ('consultant', 'coordinator')")
@Check('consultant_is_at_a_workplace', "run_by = 'coordinator' or workplace_id is not null")
@Check('placement_ends_after_it_begins', 'first_day <= last_day')
@Index('placements_by_first_day', { synchronize: false })
@Index('placements_by_status', { synchronize: false })
@Index('open_placements_by_last_day', ['lastDay', 'id'], {
  where: "status in ('proposed', 'matched', 'active', 'paused')",
})
@Index('placements_of_consultant_by_status', { synchronize: false })
@Index('placements_of_consultant', { synchronize: false })
@Index('placements_of_mentee', { synchronize: false })
@Index('placements_of_workplace', { synchronize: false })
@Index('placements_of_employer', { synchronize: false })
@Index('running_placements_of_workplace', ['workplaceId'], { where: "status = 'active'" })
@Index('placements_of_scheme_version', ['schemeVersionId'])
export class Placement {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'placements_pk' })
  id: string;

  @Column('text')
  reference: string;

  @Column('uuid')
  @ForeignKey(() => SchemeVersion, { name: 'scheme_of_placement' })
  schemeVersionId: string;

  @Column('uuid')
  @ForeignKey(() => Mentee, { name: 'mentee_of_placement' })
  menteeId: string;

  /** Null in a course between two people. */
  @Column('uuid', { nullable: true })
  employerId: string | null;

  @Column('uuid', { nullable: true })
  workplaceId: string | null;

  /** The role of whoever has the case. */
  @Column('text', { default: 'consultant' })
  runBy: OrganiserRole;

  @Column('text')
  purpose: string;

  @Column('text')
  tasks: string;

  @Column('date')
  firstDay: Day;

  @Column('date')
  lastDay: Day;

  @Column('text')
  status: PlacementStatus;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'consultant_of_placement' })
  consultantId: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
