import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import type { Day } from '../../shared/day.js';
import type { WayOfAgreeing } from '../consent/consent.rules.js';
import { Mentorship } from '../handover/mentorship.entity.js';
import { Placement } from '../placement.entity.js';
import type { OutcomeOfWish, Wisher } from './extension.rules.js';

/** That one of the two wishes to go on until a day, and what came of it. To write that both agree is to extend. */
@Entity('extension_wishes')
@Check('wisher_is_known', "wished_by_role in ('mentor', 'mentee', 'consultant', 'coordinator')")
@Check('way_of_wishing_is_known', "said_how in ('meeting', 'phone', 'writing')")
@Check('outcome_of_wish_is_known', "outcome in ('agreed', 'declined', 'withdrawn', 'lapsed')")
@Check(
  'an_organiser_says_how_and_when_both_wished',
  "(wished_by_role in ('consultant', 'coordinator')) = (said_how is not null) and (said_how is null) = (said_day is null)",
)
@Check(
  'an_organiser_registers_what_is_agreed',
  "wished_by_role in ('mentor', 'mentee') or (outcome is not null and outcome = 'agreed')",
)
@Check('a_settled_wish_says_when', '(outcome is null) = (settled_at is null)')
@Check('a_wish_lapses_by_itself', "(settled_by is null) = (outcome is null or outcome = 'lapsed')")
@Check(
  'an_extension_keeps_the_day_before',
  "(outcome is not null and outcome = 'agreed') = (last_day_before is not null)",
)
@Index('one_open_wish_per_placement', ['placementId'], { unique: true, where: 'outcome is null' })
@Index('extension_wishes_of_placement', ['placementId', 'wishedAt'])
@Index('extension_wishes_of_mentorship', ['mentorshipId'])
@Index('extension_wishes_by_wisher', ['wishedBy'])
@Index('extension_wishes_by_who_settled', ['settledBy'])
export class ExtensionWish {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'extension_wishes_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_wish' })
  placementId: string;

  /** The pair that wishes; null where its mentor was undone since. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Mentorship, { name: 'mentorship_of_wish', onDelete: 'SET NULL' })
  mentorshipId: string | null;

  @Column('date')
  lastDay: Day;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'person_who_wishes' })
  wishedBy: string;

  @Column('text')
  wishedByRole: Wisher;

  @Column('timestamptz')
  wishedAt: Date;

  /** How and when both said so, where an organiser registers it. */
  @Column('text', { nullable: true })
  saidHow: WayOfAgreeing | null;

  @Column('date', { nullable: true })
  saidDay: Day | null;

  /** Null while it waits for an answer. */
  @Column('text', { nullable: true })
  outcome: OutcomeOfWish | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'person_who_settled_a_wish' })
  settledBy: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;

  /** The last day of the course until it was extended. */
  @Column('date', { nullable: true })
  lastDayBefore: Day | null;
}
