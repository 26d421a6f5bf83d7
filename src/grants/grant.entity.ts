import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import { Placement } from '../placements/placement.entity.js';
import type { Day } from '../shared/day.js';
import type { GrantStatus } from './grant.rules.js';

@Entity('grants')
@Check('granted_minutes_are_positive', 'granted_minutes > 0')
@Check(
  'grant_status_is_known',
  "status in ('draft', 'recommended', 'hearing', 'granted', 'refused', 'ended-early', 'revoked')",
)
@Check('grant_ends_after_it_begins', 'first_day <= last_day')
@Check('a_recommended_grant_has_a_recommender', "status = 'draft' or recommended_by is not null")
@Check(
  'a_decided_grant_has_a_decider_and_a_legal_basis',
  "status in ('draft', 'recommended', 'hearing') or (decided_by is not null and legal_basis is not null)",
)
@Check('nobody_decides_on_their_own_recommendation', 'decided_by <> recommended_by')
@Check(
  'a_grant_that_ends_says_by_whom_and_when',
  "(status in ('ended-early', 'revoked')) = (ended_by is not null) and (ended_by is null) = (ended_at is null)",
)
@Check(
  'a_grant_ends_early_before_its_time',
  "case when status = 'ended-early' then planned_last_day is not null and last_day < planned_last_day else planned_last_day is null end",
)
@Check('nobody_recommends_what_they_sent_back', 'recommended_by <> returned_by')
@Exclusion(
  'grants_of_a_placement_never_share_a_day',
  "using gist (placement_id with =, daterange(first_day, last_day, '[]') with &&) where (status not in ('refused', 'revoked'))",
)
@Index('grants_of_placement', ['placementId', 'firstDay'])
@Index('grants_by_status', ['status', 'lastDay'])
@Index('grants_by_creator', ['createdBy'])
@Index('grants_by_recommender', ['recommendedBy'])
@Index('grants_by_decider', ['decidedBy'])
@Index('grants_by_ender', ['endedBy'])
@Index('grants_by_returner', ['returnedBy'])
export class Grant {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'grants_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_grant' })
  placementId: string;

  @Column('date')
  firstDay: Day;

  @Column('date')
  lastDay: Day;

  @Column('integer')
  grantedMinutes: number;

  @Column('text')
  status: GrantStatus;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'creator_of_grant' })
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'recommender_of_grant' })
  recommendedBy: string | null;

  @Column('timestamptz', { nullable: true })
  recommendedAt: Date | null;

  /** Who last sent the recommendation back. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'returner_of_grant' })
  returnedBy: string | null;

  @Column('timestamptz', { nullable: true })
  returnedAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'decider_of_grant' })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  legalBasis: string | null;

  /** The last day that it was given for, where it ended before. */
  @Column('date', { nullable: true })
  plannedLastDay: Day | null;

  /** Who revoked it, or let it end early. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'ender_of_grant' })
  endedBy: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
