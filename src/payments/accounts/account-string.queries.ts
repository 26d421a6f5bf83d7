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

/** The law that schemes decide under, to choose among. */
export async function legalBasesOfSchemes(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ citation: string }[]>(
    `select distinct basis ->> 'citation' as citation from scheme_versions,
       jsonb_array_elements(content -> 'legalBases') as basis order by 1`,
  );
  return rows.map(({ citation }) => citation);
}

/** The target groups that citizens are registered with; of nobody in particular. */
export async function targetGroupsInUse(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ name: string }[]>('select name from target_groups_in_use() as name');
  return rows.map(({ name }) => name);
}
