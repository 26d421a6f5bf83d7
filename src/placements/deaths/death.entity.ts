import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Leader } from '../../employers/leader.entity.js';
import { Mentee } from '../../mentees/mentee.entity.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import type { Day } from '../../shared/day.js';
import { Placement } from '../placement.entity.js';

const STANDS = { unique: true, where: 'taken_back_at is null' };

/** That a mentee, a mentor or a leader has died. It is never deleted: what was wrong is taken back with a reason. */
@Entity('deaths')
@Check('one_party_died', 'num_nonnulls(mentee_id, mentor_id, leader_id) = 1')
@Check('a_death_is_past', "day <= (registered_at at time zone 'Europe/Copenhagen')::date")
@Check('who_told_of_a_death_is_short', 'length(told_by) between 1 and 200')
@Check(
  'a_death_taken_back_says_why',
  `case when taken_back_at is null then taken_back_by is null and taken_back_because is null
   else taken_back_by is not null and coalesce(length(taken_back_because), 0) between 1 and 400 end`,
)
@Index('one_death_per_mentee', ['menteeId'], STANDS)
@Index('one_death_per_mentor', ['mentorId'], STANDS)
@Index('one_death_per_leader', ['leaderId'], STANDS)
@Index('one_death_per_person', ['personId'], STANDS)
@Index('deaths_by_mentee', ['menteeId'])
@Index('deaths_by_mentor', ['mentorId'])
@Index('deaths_by_leader', ['leaderId'])
@Index('deaths_by_person', ['personId'])
@Index('deaths_by_placement', ['placementId'])
@Index('deaths_by_registrar', ['registeredBy'])
@Index('deaths_by_who_took_back', ['takenBackBy'])
export class Death {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'deaths_pk' })
  id: string;

  /** The case on which it was written. */
  @Column('uuid')
  @ForeignKey(() => Placement, { name: 'placement_of_death' })
  placementId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Mentee, { name: 'mentee_who_died' })
  menteeId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Mentor, { name: 'mentor_who_died' })
  mentorId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Leader, { name: 'leader_who_died' })
  leaderId: string | null;

  /** Who that is, where they can sign in; the database writes it. They are dead in whatever else they are. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'person_who_died' })
  personId: string | null;

  @Column('date')
  day: Day;

  @Column('text')
  toldBy: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'registrar_of_death' })
  registeredBy: string;

  @Column('timestamptz')
  registeredAt: Date;

  /** When it turned out to be wrong; null while it stands. */
  @Column('timestamptz', { nullable: true })
  takenBackAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'who_took_a_death_back' })
  takenBackBy: string | null;

  @Column('text', { nullable: true })
  takenBackBecause: string | null;
}
