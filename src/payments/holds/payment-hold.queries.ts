import type { Tx } from '../../access/database.js';
import type { Day } from '../../shared/day.js';
import type { HoldShown } from './hold-shown.js';

/** What is held back on a day, the first to be let go first. */
export function holdsInForce(tx: Tx, today: Day, claimId?: string): Promise<HoldShown[]> {
  return tx.query<HoldShown[]>(
    `select h.id, h.claim_id as "claimId", c.reference, h.payee_cvr as "payeeCvr",
       (select name from employers where cvr = coalesce(h.payee_cvr, c.payee_cvr)) as payee,
       h.until_day::text as "untilDay", h.reason, (select name from people where id = h.held_by) as "heldBy",
       h.held_at as "heldAt"
     from payment_holds h left join claims c on c.id = h.claim_id
     where h.lifted_at is null and h.until_day >= $1
       and ($2::uuid is null or h.claim_id = $2 or h.payee_cvr in (
         select unnest(array[payee_cvr, living_cvr(payee_cvr)]) from claims where id = $2))
     order by h.until_day, h.id limit 200`,
    [today, claimId ?? null],
  );
}

/** What holds back whoever has this CVR number, or goes on under it. */
export function holdsOfPayee(tx: Tx, today: Day, cvr: string): Promise<{ untilDay: Day }[]> {
  return tx.query<{ untilDay: Day }[]>(
    `select until_day::text as "untilDay" from payment_holds
     where lifted_at is null and until_day >= $1 and payee_cvr in ($2, living_cvr($2))`,
    [today, cvr],
  );
}

/** A run that is not exported yet and pays an employer of this number; null where none does. */
export async function runAboutToPay(tx: Tx, cvr: string): Promise<string | null> {
  const [row] = await tx.query<{ reference: string }[]>(
    `select reference from payment_runs r where status in ('locked', 'released')
       and exists (select from payments y join claims c on c.id = y.claim_id
         where y.run_id = r.id and $1 in (y.payee_cvr, c.payee_cvr)) order by reference limit 1`,
    [cvr],
  );
  return row?.reference ?? null;
}
