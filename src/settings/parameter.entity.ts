import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import type { Day } from '../shared/day.js';

export type ParameterCode = 'wage-cost-ceiling-ore' | 'hearing-days' | 'complaint-guidance-to-employers';

@Entity('parameters')
@Unique('one_value_per_parameter_and_day', ['code', 'firstDay'])
@Check(
  'parameter_is_known',
  "code in ('wage-cost-ceiling-ore', 'hearing-days', 'complaint-guidance-to-employers')",
)
@Index('parameters_of_author', ['authorId'])
export class Parameter {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'parameters_pk' })
  id: string;

  @Column('text')
  code: ParameterCode;

  @Column('date')
  firstDay: Day;

  @Column('integer', { nullable: true })
  value: number | null;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'author_of_parameter' })
  authorId: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
