import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../../access/people/person.entity.js';
import type { Month } from '../../shared/day.js';

/** Where in the accounts a payment is posted, by whom it is for, the law it was decided under, and its month. */
@Entity('account_strings')
@Check('account_target_group_is_short', 'length(target_group) between 1 and 200')
@Check('account_legal_basis_is_short', 'length(legal_basis) between 1 and 400')
@Check('first_month_of_account_is_a_month', "first_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'")
@Check('last_month_of_account_is_a_month', "last_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'")
@Check('account_is_short', 'length(account) between 1 and 60')
@Check('an_account_ends_after_it_begins', 'last_month >= first_month')
@Index('one_account_from_a_month', { synchronize: false })
@Index('account_strings_by_registrar', ['registeredBy'])
export class AccountString {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_strings_pk' })
  id: string;

  /** Null for every target group that has none of its own. */
  @Column('text', { nullable: true })
  targetGroup: string | null;

  /** Null for every legal basis that has none of its own. */
  @Column('text', { nullable: true })
  legalBasis: string | null;

  @Column('text')
  firstMonth: Month;

  @Column('text', { nullable: true })
  lastMonth: Month | null;

  @Column('text')
  account: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'registrar_of_account' })
  registeredBy: string;

  @Column('timestamptz')
  registeredAt: Date;
}
