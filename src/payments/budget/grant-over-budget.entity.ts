import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import { Grant } from '../../grants/grant.entity.js';
import type { Ore } from '../../shared/ore.js';
import { asNumber } from '../as-number.js';
import { Budget } from './budget.entity.js';

/** That a grant was given although it passed a budget, with the figures of that day. */
@Entity('grants_over_budget')
@Check('a_passed_budget_is_passed', 'over_ore > 0')
@Index('grants_over_budget_by_budget', ['budgetId'])
@Index('grants_over_budget_by_granter', ['notedBy'])
export class GrantOverBudget {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'grants_over_budget_pk' })
  @ForeignKey(() => Grant, { name: 'grant_over_budget' })
  grantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'grants_over_budget_pk' })
  @ForeignKey(() => Budget, { name: 'budget_that_was_passed' })
  budgetId: string;

  /** Spent and bound before it. */
  @Column('bigint', { transformer: asNumber })
  forecastOre: Ore;

  @Column('bigint', { transformer: asNumber })
  grantOre: Ore;

  @Column('bigint', { transformer: asNumber })
  overOre: Ore;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'granter_over_budget' })
  notedBy: string;

  @Column('timestamptz')
  notedAt: Date;
}
