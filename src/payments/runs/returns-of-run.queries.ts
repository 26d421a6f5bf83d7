import type { Tx } from '../../access/database.js';
import type { ReturnOfRun } from './return-of-run.js';

/** The newest first. */
export function returnsOfRun(tx: Tx, runId: string, most: number | null): Promise<ReturnOfRun[]> {
  return tx.query<ReturnOfRun[]>(
    `select y.position, y.reference, coalesce(o.reference, c.reference) as "claimReference", y.claim_id as "claimId",
       y.correction_id as "correctionId", y.payee_name as "payeeName", y.amount_ore as "amountOre",
       b.paid_day::text as "paidDay", b.returned_day::text as "returnedDay", b.reason, n.name as "registeredBy",
       b.registered_at as "registeredAt", b.taken_back_at as "takenBackAt", t.name as "takenBackBy",
       b.taken_back_because as "takenBackBecause",
       case when b.taken_back_at is null then (select jsonb_build_object('id', r.id, 'reference', r.reference)
         from payments z join payment_runs r on r.id = z.run_id
         where z.claim_id = y.claim_id and z.correction_id is not distinct from y.correction_id
           and z.run_id <> y.run_id and z.outcome is distinct from 'cancelled' and r.locked_at >= b.registered_at
         order by r.locked_at limit 1) end as "wentWith"
     from payment_returns b join payments y on (y.run_id, y.position) = (b.run_id, b.position)
       join claims c on c.id = y.claim_id left join corrections o on o.id = y.correction_id
       join people n on n.id = b.registered_by left join people t on t.id = b.taken_back_by
     where b.run_id = $1 order by b.registered_at desc, b.id limit $2`,
    [runId, most],
  );
}
