import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import type { Ore } from '../../shared/ore.js';
import { asNumber } from '../as-number.js';
import type { BudgetScope } from './budget.rules.js';

/** What there is to spend in a year on some, as somebody set it; the newest version counts, and none is changed. */
@Entity('budgets')
@Check('budget_is_of_this_century', 'year between 2000 and 2099')
@Check('budget_scope_is_known', "covers in ('everyone', 'group', 'without-group')")
@Check('budget_target_group_is_short', 'length(target_group) between 1 and 200')
@Check('budgets_are_counted_from_one', 'version > 0')
@Check('budget_is_not_negative', 'amount_ore >= 0')
@Check('budget_note_is_short', 'length(note) between 1 and 1000')
@Check('a_budget_of_a_group_names_it', "(covers = 'group') = (target_group is not null)")
@Index('one_budget_per_version', { synchronize: false })
@Index('budgets_by_setter', ['setBy'])
export class Budget {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'budgets_pk' })
  id: string;

  @Column('smallint')
  year: number;

  @Column('text')
  covers: BudgetScope['covers'];

  @Column('text', { nullable: true })
  targetGroup: string | null;

  @Column('integer')
  version: number;

  @Column('bigint', { transformer: asNumber })
  amountOre: Ore;

  /** Why, as whoever set it says. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'setter_of_budget' })
  setBy: string;

  @Column('timestamptz')
  setAt: Date;
}
