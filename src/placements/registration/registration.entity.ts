import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Employer } from '../../employers/employer.entity.js';
import { Leader } from '../../employers/leader.entity.js';
import { Workplace } from '../../employers/workplace.entity.js';
import { Mentee } from '../../mentees/mentee.entity.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import type { Day } from '../../shared/day.js';
import { Placement } from '../placement.entity.js';

/** A placement that somebody has begun to register: what is chosen so far. It holds no CPR number. */
@Entity('registrations')
@Unique('one_registration_per_placement', ['placementId'])
@Check('registration_purpose_is_short', 'length(purpose) between 1 and 1000')
@Check('registration_tasks_are_short', 'length(tasks) between 1 and 1000')
@Check('registration_ends_after_it_begins', 'first_day <= last_day')
@Check('expected_minutes_are_some', 'expected_minutes between 1 and 200000')
@Check('expected_per_is_known', "expected_per in ('week', 'whole')")
@Check('expected_minutes_say_per_what', '(expected_minutes is null) = (expected_per is null)')
@Check('leader_picks_where_no_mentor_is', 'not leader_picks_mentor or mentor_id is null')
@Index('registrations_of_owner', ['ownerId', 'updatedAt'])
@Index('registrations_of_employer', ['employerId'])
@Index('registrations_of_workplace', ['workplaceId', 'employerId'])
@Index('registrations_of_leader', ['leaderId'])
@Index('registrations_of_mentee', ['menteeId'])
@Index('registrations_of_mentor', ['mentorId'])
export class Registration {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'registrations_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'owner_of_registration' })
  ownerId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Employer, { name: 'employer_of_registration' })
  employerId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Workplace, { name: 'workplace_of_registration' })
  workplaceId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Leader, { name: 'leader_of_registration' })
  leaderId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Mentee, { name: 'mentee_of_registration' })
  menteeId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Mentor, { name: 'mentor_of_registration' })
  mentorId: string | null;

  @Column('boolean', { default: false })
  leaderPicksMentor: boolean;

  @Column('text', { nullable: true })
  scheme: string | null;

  @Column('text', { nullable: true })
  purpose: string | null;

  @Column('text', { nullable: true })
  tasks: string | null;

  @Column('date', { nullable: true })
  firstDay: Day | null;

  @Column('date', { nullable: true })
  lastDay: Day | null;

  @Column('integer', { nullable: true })
  expectedMinutes: number | null;

  /** What the expected hours are of: each week, or the whole placement. */
  @Column('text', { nullable: true })
  expectedPer: 'week' | 'whole' | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Placement, { name: 'placement_of_registration' })
  placementId: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
