import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Mentee } from '../../mentees/mentee.entity.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import { Registration } from './registration.entity.js';
import type { Question } from '../answers/answer.rules.js';

/** What was answered of mentee and mentor, by whom and when. A new answer stands beside the old one. */
@Entity('registration_answers')
@Check('question_is_known', "question in ('family-tie', 'line-of-command', 'paid-already')")
@Check('answer_explanation_is_short', 'length(explanation) between 1 and 500')
@Index('answers_of_registration', ['registrationId', 'question', 'registrationVersion'])
@Index('answers_of_mentee', ['menteeId'])
@Index('answers_of_mentor', ['mentorId'])
@Index('answers_by_person', ['answeredBy'])
export class RegistrationAnswer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'registration_answers_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Registration, { name: 'registration_of_answer', onDelete: 'CASCADE' })
  registrationId: string;

  @Column('text')
  question: Question;

  @Column('boolean')
  answer: boolean;

  @Column('text', { nullable: true })
  explanation: string | null;

  @Column('uuid')
  @ForeignKey(() => Mentee, { name: 'mentee_of_answer' })
  menteeId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Mentor, { name: 'mentor_of_answer' })
  mentorId: string | null;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'person_of_answer' })
  answeredBy: string;

  @Column('timestamptz')
  answeredAt: Date;

  /** The version of the registration that was answered: later answers have a later one. */
  @Column('integer')
  registrationVersion: number;
}
