import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import { Workplace } from '../employers/workplace.entity.js';
import type { MentorKind } from './mentor.rules.js';

@Entity('mentors')
@Index('mentors_by_part_of_name', { synchronize: false })
@Check(
  'mentor_kind_is_known',
  "kind in ('company-employee', 'municipal-employee', 'institution-employee', 'external-consultant', 'volunteer')",
)
@Check('mentor_name_is_short', 'length(name) between 1 and 200')
@Check('qualifications_are_short', 'length(qualifications) between 1 and 2000')
@Check('company_employee_has_a_workplace', "kind <> 'company-employee' or workplace_id is not null")
@Check('only_a_company_employee_has_a_workplace', "kind = 'company-employee' or workplace_id is null")
@Index('one_mentor_per_workplace_and_email', ['workplaceId', 'email'], { unique: true })
@Index('mentors_by_name', ['name', 'id'])
@Index('mentors_of_person', ['personId'])
export class Mentor {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mentors_pk' })
  id: string;

  @Column('text')
  kind: MentorKind;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Workplace, { name: 'workplace_of_mentor' })
  workplaceId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'person_of_mentor' })
  personId: string | null;

  @Column('text')
  name: string;

  @Column('text')
  email: string;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text')
  qualifications: string;

  @Column('timestamptz')
  createdAt: Date;
}
