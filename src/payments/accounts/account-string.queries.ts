import type { Tx } from '../../access/database.js';
import { AccountString } from './account-string.entity.js';

/** All of them: those that apply to more first, the newest month first. */
export function accountStrings(tx: Tx): Promise<AccountString[]> {
  return tx
    .createQueryBuilder(AccountString, 'account')
    .orderBy('account.target_group', 'ASC', 'NULLS FIRST')
    .addOrderBy('account.legal_basis', 'ASC', 'NULLS FIRST')
    .addOrderBy('account.first_month', 'DESC')
    .getMany();
}
