import type { Tx } from '../../access/database.js';
import { found } from '../../shared/not-found.js';
import type { Ore } from '../../shared/ore.js';
import type { BudgetScope, ClaimedMonth, RestOfGrants } from './budget.rules.js';

export interface BudgetSet extends BudgetScope {
  id: string;
  year: number;
  version: number;
  amountOre: Ore;
  note: string | null;
  setBy: string | null;
  setAt: Date;
}

/** Every version of the budgets of some years, the newest of each first. */
export async function budgetsOf(tx: Tx, first: number, last = first): Promise<BudgetSet[]> {
  const rows = await tx.query<(Omit<BudgetSet, 'amountOre'> & { amountOre: string })[]>(
    `select b.id, b.year, b.covers, b.target_group as "targetGroup", b.version, b.amount_ore as "amountOre", b.note,
       p.name as "setBy", b.set_at as "setAt"
     from budgets b join people p on p.id = b.set_by where b.year between $1 and $2
     order by b.year, array_position(array['everyone', 'group', 'without-group'], b.covers), b.target_group,
       b.version desc`,
    [first, last],
  );
  return rows.map((row) => ({ ...row, amountOre: Number(row.amountOre) }));
}

/** Of versions with the newest of each first, those that count. */
export function newestOf(budgets: BudgetSet[]): BudgetSet[] {
  const seen = new Set<string>();
  return budgets.filter(({ year, covers, targetGroup }) => {
    const key = `${year} ${covers} ${targetGroup ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The version of a budget that counts; 0 where it was never set. */
export async function versionOf(tx: Tx, year: number, { covers, targetGroup }: BudgetScope): Promise<number> {
  const [row] = await tx.query<{ version: number }[]>(
    `select coalesce(max(version), 0) as version from budgets
     where year = $1 and covers = $2 and coalesce(target_group, '') = coalesce($3, '')`,
    [year, covers, targetGroup],
  );
  return row?.version ?? 0;
}

/** By target group and month, of nobody in particular, from the first year through the last. */
export async function claimsOfYears(tx: Tx, first: number, last = first): Promise<ClaimedMonth[]> {
  const rows = await tx.query<(Omit<ClaimedMonth, 'amountOre'> & { amountOre: string })[]>(
    `select target_group as "targetGroup", month, is_decided as "isDecided", amount_ore as "amountOre"
     from claims_of_months($1, $2)`,
    [`${first}-01`, `${last}-12`],
  );
  return rows.map((row) => ({ ...row, amountOre: Number(row.amountOre) }));
}

/** What is left of running grants, those with the same group and days together. */
export async function restOfGrants(tx: Tx): Promise<RestOfGrants[]> {
  const rows = await tx.query<{ [Key in keyof RestOfGrants]: string | null }[]>(
    `select target_group as "targetGroup", first_day::text as "firstDay", last_day::text as "lastDay",
       priced_minutes as "pricedMinutes", amount_ore as "amountOre", unpriced_minutes as "unpricedMinutes"
     from rest_of_grants()`,
  );
  return rows.map(({ targetGroup, firstDay, lastDay, pricedMinutes, amountOre, unpricedMinutes }) => ({
    targetGroup,
    firstDay: String(firstDay),
    lastDay: String(lastDay),
    pricedMinutes: Number(pricedMinutes),
    amountOre: Number(amountOre),
    unpricedMinutes: Number(unpricedMinutes),
  }));
}

/** Training that begins in a year: what is bound, and what of that is invoiced and paid. */
export interface TrainingOfYear {
  grantedOre: Ore;
  invoicedOre: Ore;
  paidOre: Ore;
}

export async function trainingOfYear(tx: Tx, year: number): Promise<TrainingOfYear> {
  const [row] = await tx.query<Record<keyof TrainingOfYear, string>[]>(
    `select granted_ore as "grantedOre", invoiced_ore as "invoicedOre", paid_ore as "paidOre"
     from training_of_year($1)`,
    [year],
  );
  const { grantedOre, invoicedOre, paidOre } = found(row, 'training of a year');
  return { grantedOre: Number(grantedOre), invoicedOre: Number(invoicedOre), paidOre: Number(paidOre) };
}
