import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import type { ConflictOutcome } from './conflict.rules.js';

/** Written once and never changed. */
@Entity('conflict_assessments')
@ForeignKey('Conflict', ['conflictId', 'placementId', 'mentorId'], ['id', 'placementId', 'mentorId'], {
  name: 'conflict_of_assessment',
})
@Check('outcome_of_conflict_is_known', "outcome in ('goes-on-with-conditions', 'replacement', 'no-conflict')")
@Check('assessment_is_short', 'length(text) between 1 and 500')
@Index('conflict_assessments_of_placement', ['placementId'])
@Index('conflict_assessments_by_conflict', ['conflictId', 'placementId', 'mentorId'])
@Index('conflict_assessments_by_assessor', ['assessedBy'])
export class ConflictAssessment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'conflict_assessments_pk' })
  conflictId: string;

  @Column('uuid')
  placementId: string;

  @Column('uuid')
  mentorId: string;

  @Column('text')
  outcome: ConflictOutcome;

  /** The conditions, or why. */
  @Column('text')
  text: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'assessor_of_conflict' })
  assessedBy: string;

  @Column('timestamptz')
  assessedAt: Date;
}
