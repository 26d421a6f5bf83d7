import type { Tx } from '../../access/database.js';
import { countCeilingsToDecide } from '../../settings/parameters/parameter-list.queries.js';
import { countPostingsOf } from '../postings/internal-posting.queries.js';
import type { WaitsBeside } from './waits-beside.js';

/** What waits for somebody who pays, beside the runs: only what they may do themselves. */
export async function waitsBeside(tx: Tx, personId: string): Promise<WaitsBeside> {
  const [row] = await tx.query<{ invoices: number }[]>(
    `select count(*)::int as invoices from invoices i where i.status = 'attested' and i.attested_by <> $1
       and not exists (select from claims where id = i.claim_id and decided_by = $1)
       and not exists (select from training_grants where id = i.training_grant_id and decided_by = $1)
       and not exists (select from payment_holds h where h.lifted_at is null and h.until_day >= actor_today()
         and (h.claim_id = i.claim_id or h.payee_cvr in (i.sender_cvr, living_cvr(i.sender_cvr))
           or h.payee_cvr in (select unnest(array[payee_cvr, living_cvr(payee_cvr)]) from claims where id = i.claim_id)))
       and not person_takes_part(i.placement_id, $1)`,
    [personId],
  );
  return {
    postings: await countPostingsOf(tx, personId),
    invoices: row?.invoices ?? 0,
    ceilings: await countCeilingsToDecide(tx, personId),
  };
}
