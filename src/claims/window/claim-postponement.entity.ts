import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Placement } from '../../placements/placement.entity.js';
import type { Day, Month } from '../../shared/day.js';

export type PostponementOutcome = 'granted' | 'refused';

/** More time for a month, once: asked for by the leader, or given by a caseworker on their own. */
@Entity('claim_postponements')
@Check('postponed_month_is_a_month', "month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'")
@Check('more_time_is_asked_for_in_words', 'length(because) between 1 and 2000')
@Check('postponement_outcome_is_known', "outcome in ('granted', 'refused')")
@Check('postponement_is_decided_in_words', 'length(decision_because) between 1 and 2000')
@Check('a_postponement_is_decided_by_somebody', 'num_nonnulls(outcome, decided_by, decided_at) in (0, 3)')
@Check(
  'a_granted_postponement_has_a_last_day',
  "(outcome is not distinct from 'granted') = (last_day is not null)",
)
@Check(
  'a_refused_postponement_says_why',
  "outcome is distinct from 'refused' or decision_because is not null",
)
@Index('one_postponement_per_placement_and_month', ['placementId', 'month'], {
  unique: true,
  where: "outcome is distinct from 'refused'",
})
@Index('claim_postponements_of_month', ['placementId', 'month'])
@Index('claim_postponements_that_wait', ['askedAt', 'id'], { where: 'outcome is null' })
@Index('claim_postponements_by_asker', ['askedBy'])
@Index('claim_postponements_by_decider', ['decidedBy'])
export class ClaimPostponement {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'claim_postponements_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_claim_postponement' })
  placementId: string;

  @Column('text')
  month: Month;

  @Column('text')
  because: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'asker_of_claim_postponement' })
  askedBy: string;

  @Column('timestamptz')
  askedAt: Date;

  /** Null while it waits for an answer. */
  @Column('text', { nullable: true })
  outcome: PostponementOutcome | null;

  @Column('date', { nullable: true })
  lastDay: Day | null;

  @Column('text', { nullable: true })
  decisionBecause: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'decider_of_claim_postponement' })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;
}
