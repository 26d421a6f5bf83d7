import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../../access/people/person.entity.js';
import { Placement } from '../../../placements/placement.entity.js';
import type { WorkRole } from '../queue.rules.js';

/** Who of a role has a case from when. A case's first consultant has it without one. */
@Entity('case_assignments')
@Check('assignment_role_is_known', "role in ('consultant', 'caseworker', 'coordinator')")
@Check('handover_word_is_short', 'length(word) between 1 and 500')
@Index('one_open_assignment_per_case_and_role', ['placementId', 'role'], {
  unique: true,
  where: 'ended_at is null',
})
@Index('case_assignments_of_placement', ['placementId', 'createdAt'])
@Index('case_assignments_of_person', ['personId'])
@Index('case_assignments_by_creator', ['createdBy'])
@Index('unread_handovers', ['personId', 'createdAt'], {
  where: 'ended_at is null and word is not null and word_read_at is null',
})
export class CaseAssignment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_assignments_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_assignment' })
  placementId: string;

  @Column('text')
  role: WorkRole;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'person_of_assignment' })
  personId: string;

  /** What whoever handed it over wanted said. */
  @Column('text', { nullable: true })
  word: string | null;

  /** When whoever got the case put the words away. */
  @Column('timestamptz', { nullable: true })
  wordReadAt: Date | null;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'creator_of_assignment' })
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
