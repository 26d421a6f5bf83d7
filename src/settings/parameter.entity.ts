import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../access/people/person.entity.js';
import type { Day } from '../shared/day.js';
import type { ParameterStatus } from './parameters/parameter.rules.js';

export type ParameterCode =
  | 'wage-cost-ceiling-ore'
  | 'hearing-days'
  | 'complaint-guidance-to-employers'
  | 'claim-window-days'
  | 'claim-return-days'
  | 'training-ceiling-ore';

/** A dated value; one of money applies once a second person has approved it. */
@Entity('parameters')
@Check(
  'parameter_is_known',
  "code in ('wage-cost-ceiling-ore', 'hearing-days', 'complaint-guidance-to-employers', 'claim-window-days', 'claim-return-days', 'training-ceiling-ore')",
)
@Check('parameter_status_is_known', "status in ('proposed', 'approved', 'rejected', 'withdrawn', 'replaced')")
@Check('decision_of_parameter_is_short', 'length(decided_because) between 1 and 1000')
@Check('a_second_person_decides', 'decided_by <> author_id')
@Check('a_decided_value_says_when', 'num_nonnulls(decided_by, decided_at) in (0, 2)')
@Check('a_rejected_value_says_why', "(decided_because is not null) = (status = 'rejected')")
@Check(
  'money_is_approved_by_two',
  "not (code = 'wage-cost-ceiling-ore') or (status in ('approved', 'rejected', 'replaced')) = (decided_by is not null)",
)
@Index('one_value_per_parameter_and_day', ['code', 'firstDay'], {
  unique: true,
  where: "status = 'approved'",
})
@Index('one_proposal_per_parameter_and_day', ['code', 'firstDay'], {
  unique: true,
  where: "status = 'proposed'",
})
@Index('parameters_of_author', ['authorId'])
@Index('parameters_by_decider', ['decidedBy'])
export class Parameter {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'parameters_pk' })
  id: string;

  @Column('text')
  code: ParameterCode;

  @Column('date')
  firstDay: Day;

  @Column('integer', { nullable: true })
  value: number | null;

  @Column('text')
  status: ParameterStatus;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'author_of_parameter' })
  authorId: string;

  @Column('timestamptz')
  createdAt: Date;

  /** The second person. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'decider_of_parameter' })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  /** Of a rejection. */
  @Column('text', { nullable: true })
  decidedBecause: string | null;

  @Column('integer', { default: 1 })
  version: number;
}
