import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import type { WaiverReason } from '../../hearings/hearing.rules.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import { Placement } from '../../placements/placement.entity.js';
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import type { TrainingReasonCode, TrainingStatus } from './training.rules.js';

/** Training that is bought for an employee who is a mentor. */
@Entity('training_grants')
@Unique('training_with_its_placement', ['id', 'placementId'])
@Unique('one_training_per_order_reference', ['orderReference'])
@Check('training_course_is_short', 'length(course) between 1 and 200')
@Check('training_provider_is_short', 'length(provider_name) between 1 and 200')
@Check('training_provider_has_a_cvr', "provider_cvr ~ '^[0-9]{8}$'")
@Check('training_has_a_price', 'price_ore > 0')
@Check('need_of_training_is_short', 'length(needed_because) between 1 and 2000')
@Check(
  'a_status_of_training_is_known',
  "status in ('draft', 'recommended', 'granted', 'refused', 'ended', 'withdrawn')",
)
@Check('return_of_training_is_short', 'length(returned_because) between 1 and 2000')
@Check('reason_of_training_is_short', 'length(decision_reason) between 1 and 2000')
@Check(
  'reason_code_of_training_is_known',
  "decision_reason_code in ('not-needed', 'too-expensive', 'covered-otherwise', 'other')",
)
@Check(
  'waiver_of_training_is_known',
  "no_hearing_because in ('party-gave-the-facts', 'party-asked-for-it', 'exempt-by-law')",
)
@Check('waiver_words_of_training_are_short', 'length(no_hearing_words) between 1 and 2000')
@Check('training_ends_after_it_begins', 'first_day <= last_day')
@Check(
  'recommended_training_says_by_whom',
  "case status when 'draft' then recommended_by is null when 'withdrawn' then true else recommended_by is not null end and num_nonnulls(recommended_by, recommended_at) in (0, 2)",
)
@Check(
  'decided_training_says_by_whom',
  "num_nonnulls(decided_by, decided_at, decision_reason, legal_basis) = case when status in ('draft', 'recommended', 'withdrawn') then 0 else 4 end",
)
@Check('nobody_decides_on_training_they_recommended', 'decided_by <> recommended_by')
@Check(
  'refused_training_says_why',
  "(status = 'refused') = (decision_reason_code is not null) and (status = 'refused') = (no_hearing_because is not null)",
)
@Check(
  'an_exempted_refusal_of_training_is_said_in_words',
  "no_hearing_because <> 'exempt-by-law' or no_hearing_words is not null",
)
@Check(
  'granted_training_has_an_order_reference',
  "(status in ('granted', 'ended')) = (order_reference is not null)",
)
@Check(
  'ended_training_says_by_whom',
  "num_nonnulls(ended_by, ended_at, ended_because) = case when status = 'ended' then 3 else 0 end",
)
@Check('end_of_training_is_short', 'length(ended_because) between 1 and 2000')
@Check(
  'reopened_training_says_by_whom',
  "num_nonnulls(reopened_by, reopened_at, reopened_because) in (0, 3) and (reopened_by is null or status in ('granted', 'ended'))",
)
@Check('reopening_of_training_is_short', 'length(reopened_because) between 1 and 2000')
@Check(
  'withdrawn_training_says_by_whom',
  "num_nonnulls(withdrawn_by, withdrawn_at) = case when status = 'withdrawn' then 2 else 0 end",
)
@Index('training_grants_of_placement', ['placementId', 'firstDay'])
@Index('training_grants_by_status', ['status', 'recommendedAt'])
@Index('training_grants_by_day', ['firstDay'])
@Index('training_grants_of_mentor', ['mentorId'])
@Index('training_grants_by_creator', ['createdBy'])
@Index('training_grants_by_recommender', ['recommendedBy'])
@Index('training_grants_by_decider', ['decidedBy'])
@Index('training_grants_by_ender', ['endedBy'])
@Index('training_grants_by_reopener', ['reopenedBy'])
@Index('training_grants_by_withdrawer', ['withdrawnBy'])
export class TrainingGrant {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'training_grants_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_training' })
  placementId: string;

  @Column('uuid')
  @ForeignKey(() => Mentor, { name: 'mentor_of_training' })
  mentorId: string;

  @Column('text')
  course: string;

  @Column('text')
  providerName: string;

  @Column('text')
  providerCvr: string;

  @Column('date')
  firstDay: Day;

  @Column('date')
  lastDay: Day;

  /** Without VAT. */
  @Column('integer')
  priceOre: Ore;

  /** Why the mentor needs it for the task. */
  @Column('text')
  neededBecause: string;

  @Column('text')
  status: TrainingStatus;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'creator_of_training' })
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'recommender_of_training' })
  recommendedBy: string | null;

  @Column('timestamptz', { nullable: true })
  recommendedAt: Date | null;

  /** What was to be put right when it was last sent back. */
  @Column('text', { nullable: true })
  returnedBecause: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'decider_of_training' })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  decisionReason: string | null;

  @Column('text', { nullable: true })
  decisionReasonCode: TrainingReasonCode | null;

  /** Of a refusal: why the employer was not heard. */
  @Column('text', { nullable: true })
  noHearingBecause: WaiverReason | null;

  @Column('text', { nullable: true })
  noHearingWords: string | null;

  @Column('text', { nullable: true })
  legalBasis: string | null;

  /** What the provider writes on the invoice. */
  @Column('text', { nullable: true })
  orderReference: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'ender_of_training' })
  endedBy: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  endedBecause: string | null;

  /** Of the last time that it was ended and taken up again. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'reopener_of_training' })
  reopenedBy: string | null;

  @Column('timestamptz', { nullable: true })
  reopenedAt: Date | null;

  @Column('text', { nullable: true })
  reopenedBecause: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'withdrawer_of_training' })
  withdrawnBy: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
