import type { Tx } from '../../access/database.js';
import { isMonth } from '../../shared/day.js';
import { isId } from '../../web/fields/fields.js';
import { isInstant, keyIn, type PageQuery, pageOf } from '../../web/paging.js';
import type { ClaimToPost, PostingListed, PostingsWaiting } from './internal-posting-shown.js';

const COLUMNS = `claim_id as "claimId", placement_id as "placementId", reference, case_reference as "caseReference", month,
  mentor_name as mentor, amount_ore as "amountOre", account, held_until::text as "heldUntil", approved_day::text as "approvedDay"`;
/** What has an account, and is not held back. */
const IS_READY = '(account is not null and held_until is null)';

/** As many as can be posted at once. */
export const POSTINGS_ON_A_PAGE = 100;

/** The oldest months first, a page at a time; those that are ready, or those that something is missing of. */
export async function claimsToPost(
  tx: Tx,
  { cursor, limit = POSTINGS_ON_A_PAGE }: PageQuery,
  isReady: boolean,
): Promise<{ items: ClaimToPost[]; nextCursor: string | null }> {
  const after = keyIn(cursor, [isMonth, (part) => part.length < 40]) ?? ['', ''];
  const rows = await tx.query<ClaimToPost[]>(
    `select ${COLUMNS} from claims_to_post() where ${IS_READY} = $1 and (month, reference) > ($2, $3)
     order by month, reference limit $4`,
    [isReady, ...after, limit + 1],
  );
  return pageOf(rows, limit, ({ month, reference }) => [month, reference]);
}

export async function countPostings(tx: Tx): Promise<PostingsWaiting> {
  const [row] = await tx.query<PostingsWaiting[]>(
    `select (count(*) filter (where ${IS_READY}))::int as ready, (count(*) filter (where not ${IS_READY}))::int as staying
     from claims_to_post()`,
  );
  return row ?? { ready: 0, staying: 0 };
}

/** Of a claim that waits to be posted: whether the person decided it, or takes part in it. */
const isOwn = (person: '$1' | '$2') => `exists (select from claims c where c.id = claim_id
  and (c.decided_by = ${person} or person_takes_part(c.placement_id, ${person})))`;

/** How many somebody may post now. */
export async function countPostingsOf(tx: Tx, personId: string): Promise<number> {
  const [row] = await tx.query<{ ready: number }[]>(
    `select count(*)::int as ready from claims_to_post() where ${IS_READY} and not ${isOwn('$1')}`,
    [personId],
  );
  return row?.ready ?? 0;
}

/** Those of the claims that wait, each with whether the asker decided it or takes part in it. */
export async function chosenToPost(
  tx: Tx,
  claimIds: string[],
  personId: string,
): Promise<(ClaimToPost & { isOwn: boolean })[]> {
  return tx.query(
    `select ${COLUMNS}, ${isOwn('$2')} as "isOwn"
     from claims_to_post() where claim_id = any ($1) order by reference`,
    [claimIds, personId],
  );
}

/** What claims are called, whatever became of them. */
export async function referencesOf(tx: Tx, claimIds: string[]): Promise<string[]> {
  const rows = await tx.query<{ reference: string }[]>(
    'select reference from claims where id = any ($1) order by reference',
    [claimIds],
  );
  return rows.map(({ reference }) => reference);
}

const LISTED = `select y.id, y.claim_id as "claimId", y.placement_id as "placementId", c.reference, p.reference as "caseReference",
    c.month, m.name as mentor, y.amount_ore as "amountOre", y.account, y.voucher, y.posted_on::text as "postedOn",
    (select name from people where id = y.posted_by) as "postedBy", y.posted_at as "postedAt",
    t.posted_at as "takenBackAt", t.reason as "takenBackBecause"
  from internal_postings y join claims c on c.id = y.claim_id join placements p on p.id = y.placement_id
    left join mentors m on m.id = c.mentor_id left join internal_postings t on t.taken_back_id = y.id`;

/** The newest first, a page at a time; each with whether it was taken back. */
export async function postingsListed(
  tx: Tx,
  { cursor, limit = POSTINGS_ON_A_PAGE }: PageQuery,
): Promise<{ items: PostingListed[]; nextCursor: string | null }> {
  const after = keyIn(cursor, [isInstant, isId]) ?? [null, null];
  const rows = await tx.query<PostingListed[]>(
    `${LISTED} where y.taken_back_id is null and ($1::timestamptz is null
       or y.posted_at <= $1 and (y.posted_at < $1 or y.id > $2::uuid))
     order by y.posted_at desc, y.id limit $3`,
    [...after, limit + 1],
  );
  return pageOf(rows, limit, ({ postedAt, id }) => [postedAt.toISOString(), id]);
}

/** One that was posted; null where there is none. */
export async function findPosting(tx: Tx, id: string): Promise<PostingListed | null> {
  const [row] = await tx.query<PostingListed[]>(`${LISTED} where y.id = $1 and y.taken_back_id is null`, [
    id,
  ]);
  return row ?? null;
}
