import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';

/** Written once and never changed; the newest of a scheme counts. */
@Entity('scheme_switches')
@Unique('one_switch_per_scheme_and_number', ['code', 'number'])
@Check('switched_scheme_is_named', 'length(code) between 1 and 50')
@Check('switches_are_counted_from_one', 'number >= 1')
@Index('scheme_switches_by_author', ['authorId'])
export class SchemeSwitch {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'scheme_switches_pk' })
  id: string;

  @Column('text')
  code: string;

  /** Counted from 1 for each scheme. */
  @Column('integer')
  number: number;

  @Column('boolean')
  isOn: boolean;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'author_of_scheme_switch' })
  authorId: string;

  @Column('timestamptz')
  switchedAt: Date;
}
