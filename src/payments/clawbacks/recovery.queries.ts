import type { Tx } from '../../access/database.js';
import { paymentSettings } from '../settings/payment-settings.queries.js';
import type { SetOffFacts } from './recovery.rules.js';
import type { ClaimToSetOff, RecoveryShown } from './recovery-shown.js';

const UNPAID = `c.amount_ore - coalesce((select sum(r.amount_ore) from recoveries r where r.claim_id = c.id), 0)`;

/** The oldest first; none where the organisation does not set off. */
export async function claimsToSetOff(
  tx: Tx,
  correctionId: string,
  claimId?: string,
): Promise<ClaimToSetOff[]> {
  return tx.query<ClaimToSetOff[]>(
    `select c.id, c.reference, c.month, (${UNPAID})::int as "unpaidOre"
     from claims c
     where c.settlement = 'payment-run' and c.status in ('approved', 'payment-failed') and ($2::uuid is null or c.id = $2)
       and c.payee_cvr = any (array(select unnest(array[f.payee_cvr, living_cvr(f.payee_cvr)])
         from corrections o join claims f on f.id = o.claim_id where o.id = $1))
     order by c.month, c.reference limit 25`,
    [correctionId, claimId ?? null],
  );
}

export async function setOffFacts(tx: Tx, correctionId: string, claimId: string): Promise<SetOffFacts> {
  const settings = await paymentSettings(tx);
  const [claim] = await claimsToSetOff(tx, correctionId, claimId);
  return { isOn: settings?.setOff === true, unpaidOre: claim?.unpaidOre ?? null };
}

/** In the order in which they were registered. */
export function recoveriesOf(tx: Tx, correctionId: string): Promise<RecoveryShown[]> {
  return tx.query<RecoveryShown[]>(
    `select r.id, r.kind, r.amount_ore as "amountOre", r.day::text, r.reason, c.reference as "claimReference",
       exists (select from recoveries t where t.taken_back_id = r.id) as "isTakenBack"
     from recoveries r left join claims c on c.id = r.claim_id
     where r.correction_id = $1 order by r.registered_at, r.taken_back_id nulls first, r.id`,
    [correctionId],
  );
}
