import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import { Placement } from '../../placements/placement.entity.js';
import type { ConflictKind } from './conflict.rules.js';

/** Written once and never changed. */
@Entity('conflicts')
@Unique('conflict_with_its_placement', ['id', 'placementId', 'mentorId'])
@Check('kind_of_conflict_is_known', "kind in ('family-tie', 'line-of-command', 'other')")
@Check('conflict_is_short', 'length(description) between 1 and 1000')
@Index('conflicts_of_placement', ['placementId', 'reportedAt'])
@Index('conflicts_by_mentor', ['mentorId'])
@Index('conflicts_by_involved', ['involvedId'])
@Index('conflicts_by_reporter', ['reportedBy'])
export class Conflict {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'conflicts_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_conflict' })
  placementId: string;

  @Column('uuid')
  @ForeignKey(() => Mentor, { name: 'mentor_of_conflict' })
  mentorId: string;

  @Column('text')
  kind: ConflictKind;

  @Column('text')
  description: string;

  /** Whoever has the case, where they are a part of it. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'person_involved_in_conflict' })
  involvedId: string | null;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'reporter_of_conflict' })
  reportedBy: string;

  @Column('timestamptz')
  reportedAt: Date;
}
