/** What a run would pay today: the approved claims that wait, with their payees, accounts and what keeps some back. */
import type { Tx } from '../../access/database.js';
import type { Month } from '../../shared/day.js';
import type { Ore } from '../../shared/ore.js';
import { keyIn, pageOf, PAGE_SIZE } from '../../web/paging.js';
import type { DueClaim, DueTotals } from './due.js';

const COLUMNS = `claim_id as "claimId", correction_id as "correctionId", reference, month, payee_cvr as "payeeCvr", payee_name as "payeeName",
  amount_ore as "amountOre", account, stays_because as "staysBecause", held_until::text as "heldUntil"`;

/** The order of the payments in a run. */
export const IN_RUN_ORDER = 'payee_cvr, month, reference';

export async function dueTotals(tx: Tx, throughMonth: Month): Promise<DueTotals> {
  const [row] = await tx.query<Record<keyof DueTotals, string>[]>(
    `select count(*) filter (where stays_because is null) as going,
       coalesce(sum(amount_ore) filter (where stays_because is null), 0) as "goingOre",
       count(stays_because) as staying,
       coalesce(sum(amount_ore) filter (where stays_because is not null), 0) as "stayingOre",
       left(encode(sha256(convert_to(coalesce(string_agg(coalesce(correction_id, claim_id) || ' ' || amount_ore || ' ' || payee_cvr || ' '
         || coalesce(payee_p_number, '') || ' ' || account,
         e'\n' order by coalesce(correction_id, claim_id)) filter (where stays_because is null), ''), 'UTF8')), 'hex'), 32) as digest
     from claims_to_pay($1)`,
    [throughMonth],
  );
  return {
    going: Number(row?.going),
    goingOre: Number(row?.goingOre),
    staying: Number(row?.staying),
    stayingOre: Number(row?.stayingOre),
    digest: String(row?.digest),
  };
}

/** What is posted where: by account and, of each, this year's months and those of the year before. */
export async function dueByAccount(
  tx: Tx,
  throughMonth: Month,
): Promise<{ account: string; year: string; payments: number; amountOre: Ore }[]> {
  const rows = await tx.query<{ account: string; year: string; payments: string; amountOre: string }[]>(
    `select account, left(month, 4) as year, count(*) as payments, sum(amount_ore) as "amountOre"
     from claims_to_pay($1) where stays_because is null group by 1, 2 order by 1, 2`,
    [throughMonth],
  );
  return rows.map((row) => ({ ...row, payments: Number(row.payments), amountOre: Number(row.amountOre) }));
}

/** A page of what goes, in the order of the run. */
export async function dueGoing(
  tx: Tx,
  throughMonth: Month,
  cursor?: string,
): Promise<{ items: DueClaim[]; nextCursor: string | null }> {
  const isText = () => true;
  const after = keyIn(cursor, [isText, isText, isText]);
  const rows = await tx.query<DueClaim[]>(
    `select ${COLUMNS} from claims_to_pay($1)
     where stays_because is null and ($2::text is null or (${IN_RUN_ORDER}) > ($2, $3, $4))
     order by ${IN_RUN_ORDER} limit $5`,
    [throughMonth, ...(after ?? [null, null, null]), PAGE_SIZE + 1],
  );
  return pageOf(rows, PAGE_SIZE, ({ payeeCvr, month, reference }) => [payeeCvr, month, reference]);
}

/** As many as fit a page of what stays, the oldest first. */
export function dueStaying(tx: Tx, throughMonth: Month): Promise<DueClaim[]> {
  return tx.query<DueClaim[]>(
    `select ${COLUMNS} from claims_to_pay($1) where stays_because is not null order by month, reference limit $2`,
    [throughMonth, PAGE_SIZE],
  );
}
