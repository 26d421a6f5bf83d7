import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.js';

@Entity('person_passwords')
export class PersonPassword {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_passwords_pk' })
  @ForeignKey(() => Person, { name: 'person_of_password' })
  personId: string;

  @Column('text')
  hash: string;

  @Column('timestamptz')
  setAt: Date;
}
