import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Placement } from '../placements/placement.entity.js';
import { Grant } from './grant.entity.js';
import type { EndingReasonCode } from './ending/ending.rules.js';
import type { GrantReasonCode } from './grant.rules.js';

@Entity('grant_assessments')
@Check('beyond_ordinary_is_said', 'length(beyond_ordinary) between 1 and 2000')
@Check('decisive_because_is_said', 'length(decisive_because) between 1 and 2000')
@Check('began_before_because_is_short', 'length(began_before_because) between 1 and 2000')
@Check('decision_reason_is_short', 'length(decision_reason) between 1 and 2000')
@Check(
  'decision_reason_code_is_known',
  "decision_reason_code in ('not-decisive', 'not-beyond-ordinary', 'outside-target-group', 'covered-otherwise', 'other')",
)
@Check(
  'ending_reason_code_is_known',
  "ending_reason_code in ('course-ended', 'mentee-asked', 'conditions-not-met', 'wrong-facts', 'other')",
)
@Check('ending_reason_is_short', 'length(ending_reason) between 1 and 2000')
@Check('grant_returned_because_is_short', 'length(returned_because) between 1 and 2000')
@Index('grant_assessments_of_placement', ['placementId'])
export class GrantAssessment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'grant_assessments_pk' })
  @ForeignKey(() => Grant, { name: 'grant_of_assessment' })
  grantId: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_assessment' })
  placementId: string;

  @Column('text')
  beyondOrdinary: string;

  @Column('text')
  decisiveBecause: string;

  @Column('text', { nullable: true })
  beganBeforeBecause: string | null;

  @Column('text', { nullable: true })
  decisionReason: string | null;

  /** Of a refusal. */
  @Column('text', { nullable: true })
  decisionReasonCode: GrantReasonCode | null;

  /** Why it was revoked, or ended early. */
  @Column('text', { nullable: true })
  endingReasonCode: EndingReasonCode | null;

  @Column('text', { nullable: true })
  endingReason: string | null;

  /** What was to be put right, when a caseworker last sent the recommendation back. */
  @Column('text', { nullable: true })
  returnedBecause: string | null;
}
