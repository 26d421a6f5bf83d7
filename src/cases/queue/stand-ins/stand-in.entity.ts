import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../../access/people/person.entity.js';
import type { Day } from '../../../shared/day.js';

/** Who looks after whose work during leave. */
@Entity('stand_ins')
@Check('stand_in_ends_after_it_begins', 'first_day <= last_day')
@Check('nobody_stands_in_for_themselves', 'person_id <> stand_in_id')
@Exclusion(
  'one_stand_in_at_a_time',
  "using gist (person_id with =, daterange(first_day, last_day, '[]') with &&)",
)
@Index('stand_ins_of_person', ['personId', 'firstDay'])
@Index('stand_ins_by_stand_in', ['standInId', 'lastDay'])
export class StandIn {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stand_ins_pk' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'person_of_stand_in' })
  personId: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'stand_in_of_person' })
  standInId: string;

  @Column('date')
  firstDay: Day;

  @Column('date')
  lastDay: Day;

  @Column('timestamptz')
  createdAt: Date;
}
