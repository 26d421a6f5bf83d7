import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../access/people/person.entity.js';

@Entity('mentees')
@Check('mentee_name_is_short', 'length(name) between 1 and 200')
@Index('one_mentee_per_person', ['personId'], { unique: true })
@Index('mentees_by_name', ['name', 'id'])
@Index('mentees_by_part_of_name', { synchronize: false })
export class Mentee {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mentees_pk' })
  id: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'person_of_mentee' })
  personId: string | null;

  @Column('text')
  name: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
