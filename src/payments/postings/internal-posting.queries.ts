import type { Tx } from '../../access/database.js';
import type { ClaimToPost, PostingListed } from './internal-posting-shown.js';

const COLUMNS = `claim_id as "claimId", placement_id as "placementId", reference, case_reference as "caseReference", month,
  mentor_name as mentor, amount_ore as "amountOre", account, held_until::text as "heldUntil", approved_day::text as "approvedDay"`;
const MOST_SHOWN = 200;

/** The oldest months first; as many as can be posted at once. */
export function claimsToPost(tx: Tx): Promise<ClaimToPost[]> {
  return tx.query<ClaimToPost[]>(
    `select ${COLUMNS} from claims_to_post() order by month, reference limit ${MOST_SHOWN}`,
  );
}

/** Those of the claims that wait, each with whether the asker decided it or takes part in it. */
export async function chosenToPost(
  tx: Tx,
  claimIds: string[],
  personId: string,
): Promise<(ClaimToPost & { isOwn: boolean })[]> {
  return tx.query(
    `select ${COLUMNS}, exists (select from claims c where c.id = claim_id and (c.decided_by = $2
       or person_takes_part(c.placement_id, $2))) as "isOwn"
     from claims_to_post() where claim_id = any ($1) order by reference`,
    [claimIds, personId],
  );
}

/** The newest first. */
export function postingsListed(tx: Tx): Promise<PostingListed[]> {
  return tx.query<PostingListed[]>(
    `select y.claim_id as "claimId", y.placement_id as "placementId", c.reference, p.reference as "caseReference", c.month,
       m.name as mentor, y.amount_ore as "amountOre", y.account, y.voucher, y.posted_on::text as "postedOn",
       (select name from people where id = y.posted_by) as "postedBy"
     from internal_postings y join claims c on c.id = y.claim_id join placements p on p.id = y.placement_id
       left join mentors m on m.id = c.mentor_id
     order by y.posted_at desc, y.claim_id limit ${MOST_SHOWN}`,
  );
}
