import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('people')
@Unique('one_person_per_email', ['email'])
@Check('a_person_has_a_name', 'length(name) between 1 and 200')
@Check('email_is_lower_case', 'email = lower(email) and length(email) <= 254')
@Check('phone_is_eight_digits', "phone ~ '^[2-9][0-9]{7}$'")
@Index('people_by_part_of_name', { synchronize: false })
@Index('people_by_name', { synchronize: false })
@Index('people_without_access', { synchronize: false })
export class Person {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'people_pk' })
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  email: string;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  deactivatedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
