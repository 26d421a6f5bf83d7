import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Claim } from '../../claims/claim.entity.js';
import type { Day } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import { Sample } from './sample.entity.js';
import type { SampledStatus } from './sample.rules.js';

@Entity('sampled_claims')
@Unique('a_claim_is_sampled_once', ['sampleId', 'claimId'])
@ForeignKey(() => Claim, ['claimId', 'placementId'], ['id', 'placementId'], { name: 'claim_of_sample' })
@Check('sampled_claim_status_is_known', "status in ('asked', 'documented', 'accepted', 'faulty')")
@Check('sample_answer_is_short', 'length(answer) between 1 and 2000')
@Check('assessment_words_are_short', 'length(words) between 1 and 2000')
@Check(
  'an_answer_to_a_sample_says_by_whom',
  "num_nonnulls(answer, answered_by, answered_at) in (0, 3) and (status <> 'asked' or answered_at is null) and (status <> 'documented' or answered_at is not null)",
)
@Check(
  'an_assessment_says_by_whom',
  "num_nonnulls(assessed_by, assessed_at) in (0, 2) and (status in ('asked', 'documented')) = (assessed_at is null)",
)
@Check(
  'a_fault_and_what_is_undocumented_says_why',
  "status in ('asked', 'documented') or words is not null or (status = 'accepted' and answered_at is not null)",
)
@Index('sampled_claims_by_status', ['sampleId', 'status'])
@Index('sampled_claims_of_claim', ['claimId', 'placementId'])
@Index('sampled_claims_of_placement', ['placementId'])
@Index('sampled_claims_by_answerer', ['answeredBy'])
@Index('sampled_claims_by_assessor', ['assessedBy'])
export class SampledClaim {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sampled_claims_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Sample, { name: 'sample_of_claim' })
  sampleId: string;

  @Column('uuid')
  claimId: string;

  @Column('uuid')
  placementId: string;

  /** What was paid for it in the year. */
  @Column('integer')
  amountOre: Ore;

  /** The last day for the employer to document it. */
  @Column('date')
  deadlineDay: Day;

  @Column('text')
  status: SampledStatus;

  /** What the leader says that was sent. */
  @Column('text', { nullable: true })
  answer: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'answerer_of_sample' })
  answeredBy: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** What whoever assessed it found. */
  @Column('text', { nullable: true })
  words: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'assessor_of_sample' })
  assessedBy: string | null;

  @Column('timestamptz', { nullable: true })
  assessedAt: Date | null;
}
