import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Mentee } from '../../mentees/mentee.entity.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import type { MeetingForm, OneOfThePair } from '../../schemes/rule/course-rule.js';
import type { Region, Showable } from './application.rules.js';

/** What somebody who wants to be, or to have, a mentor under a scheme offers or seeks. */
@Entity('applications')
@Check('scheme_of_application_is_named', 'length(scheme) between 1 and 50')
@Check('application_role_is_known', "as_role in ('mentor', 'mentee')")
@Check('application_names_a_field', 'cardinality(fields) between 1 and 10')
@Check('competences_are_few', 'cardinality(competences) between 0 and 20')
@Check('application_names_a_language', 'cardinality(languages) between 1 and 10')
@Check('regions_are_known', "regions <@ array['capital', 'zealand', 'southern', 'central', 'northern']")
@Check('forms_are_known', "cardinality(forms) > 0 and forms <@ array['in-person', 'phone', 'video']")
@Check('about_is_short', 'length(about) between 1 and 2000')
@Check(
  'shown_parts_are_known',
  "shows <@ array['name', 'fields', 'competences', 'languages', 'regions', 'forms', 'about']",
)
@Check(
  'application_is_of_its_role',
  "(as_role = 'mentor') = (mentor_id is not null) and (as_role = 'mentee') = (mentee_id is not null)",
)
@Index('one_open_application_per_mentor', ['scheme', 'mentorId'], {
  unique: true,
  where: 'closed_at is null and mentor_id is not null',
})
@Index('one_open_application_per_mentee', ['scheme', 'menteeId'], {
  unique: true,
  where: 'closed_at is null and mentee_id is not null',
})
@Index('open_applications', ['scheme', 'asRole', 'receivedDay', 'id'], { where: 'closed_at is null' })
@Index('applications_of_person', ['personId'])
@Index('applications_of_mentor', ['mentorId'])
@Index('applications_of_mentee', ['menteeId'])
@Index('applications_by_registrar', ['createdBy'])
export class Application {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'applications_pk' })
  id: string;

  /** The code of the scheme. */
  @Column('text')
  scheme: string;

  @Column('text')
  asRole: OneOfThePair;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'applicant' })
  personId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Mentor, { name: 'mentor_of_application' })
  mentorId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Mentee, { name: 'mentee_of_application' })
  menteeId: string | null;

  @Column('text', { array: true })
  fields: string[];

  @Column('text', { array: true })
  competences: string[];

  @Column('text', { array: true })
  languages: string[];

  @Column('text', { array: true })
  regions: Region[];

  @Column('text', { array: true })
  forms: MeetingForm[];

  @Column('text', { nullable: true })
  about: string | null;

  /** What the other may be shown before both have said yes. */
  @Column('text', { array: true })
  shows: Showable[];

  @Column('date')
  receivedDay: string;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'registrar_of_application' })
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;
}
