import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Leader } from '../../employers/leader.entity.js';
import { Mentee } from '../../mentees/mentee.entity.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import { Concern } from './concern.entity.js';

/** Somebody whom a concern is about, by what they are on the case: not each of them has an access yet. */
@Entity('concern_subjects')
@Check('a_subject_is_one_person', 'num_nonnulls(mentor_id, leader_id, mentee_id, person_id) = 1')
@Index('concern_subjects_of_concern', ['concernId'])
@Index('concern_subjects_by_mentor', ['mentorId'])
@Index('concern_subjects_by_leader', ['leaderId'])
@Index('concern_subjects_by_mentee', ['menteeId'])
@Index('concern_subjects_by_person', ['personId'])
export class ConcernSubject {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'concern_subjects_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Concern, { name: 'concern_of_subject' })
  concernId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Mentor, { name: 'mentor_in_concern' })
  mentorId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Leader, { name: 'leader_in_concern' })
  leaderId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Mentee, { name: 'mentee_in_concern' })
  menteeId: string | null;

  /** Of staff. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'person_in_concern' })
  personId: string | null;
}
