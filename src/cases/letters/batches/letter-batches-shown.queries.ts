import type { Tx } from '../../../access/database.js';
import { recordCaseLook } from '../../../placements/record-case-look.js';
import { found } from '../../../shared/not-found.js';
import { isId } from '../../../web/fields/fields.js';
import { isInstant, keyIn, PAGE_SIZE, pageOf } from '../../../web/paging.js';
import { LetterBatch } from './letter-batch.entity.js';
import { factsBy, factsOf, findBatch } from './letter-batch.queries.js';
import type { ItemStatus } from './letter-batch.rules.js';
import { type BatchedLetterView, letterBatchView, type LetterBatchView } from './letter-batch.view.js';

export async function batchShown(tx: Tx, id: string): Promise<LetterBatchView> {
  const batch = await findBatch(tx, id);
  return letterBatchView(batch, await factsOf(tx, batch));
}

/** A page of batches, the newest first. */
export async function batchesShown(
  tx: Tx,
  { cursor, limit = PAGE_SIZE }: { cursor?: string; limit?: number },
): Promise<{ items: LetterBatchView[]; nextCursor: string | null }> {
  const after = keyIn(cursor, [isInstant, isId]);
  const query = tx
    .createQueryBuilder(LetterBatch, 'batch')
    .orderBy('batch.created_at', 'DESC')
    .addOrderBy('batch.id', 'DESC')
    .limit(limit + 1);
  if (after)
    query.where('(batch.created_at, batch.id) < (:createdAt, :id)', { createdAt: after[0], id: after[1] });
  const { items, nextCursor } = pageOf(await query.getMany(), limit, ({ createdAt, id }) => [
    createdAt.toISOString(),
    id,
  ]);
  const facts = await factsBy(tx, items);
  return {
    items: items.map((batch) => letterBatchView(batch, found(facts.get(batch.id), 'letter-batch'))),
    nextCursor,
  };
}

interface Shown {
  status?: ItemStatus;
  cursor?: string;
  limit?: number;
}

/** A page of the letters in a batch, in their order. */
export async function itemsShown(
  tx: Tx,
  batchId: string,
  { status, cursor, limit = PAGE_SIZE }: Shown,
): Promise<{ items: BatchedLetterView[]; nextCursor: string | null }> {
  const after = keyIn(cursor, [(text) => /^\d{1,9}$/.test(text)]);
  const rows = await tx.query<BatchedLetterView[]>(
    `select i.position, i.placement_id as "placementId", p.reference as "caseReference", i.kind,
       i.about_id as "aboutId", i.occasion, i.recipient_role as "recipientRole",
       coalesce((select recipient_name from letters where id = i.letter_id), ${NAME}, '–') as "recipientName",
       i.status, i.letter_id as "letterId", i.failed_because as "failedBecause"
     from letter_batch_items i join placements p on p.id = i.placement_id
     where i.batch_id = $1 and i.position > $2::integer and ($3::text is null or i.status = $3)
     order by i.position limit $4`,
    [batchId, after?.[0] ?? 0, status ?? null, limit + 1],
  );
  return pageOf(rows, limit, ({ position }) => [String(position)]);
}

/** As `itemsShown`, of a batch that is there; that its cases were looked at is noted. */
export async function lettersShown(
  tx: Tx,
  batchId: string,
  query: { cursor?: string; limit?: number },
): Promise<{ items: BatchedLetterView[]; nextCursor: string | null }> {
  await findBatch(tx, batchId);
  const page = await itemsShown(tx, batchId, query);
  await recordCaseLook(tx, { how: 'api', purpose: 'list' }, ...casesIn(page.items));
  return page;
}

/** Each case once. */
export function casesIn(letters: { placementId: string }[]): string[] {
  return [...new Set(letters.map(({ placementId }) => placementId))];
}

const NAME = `case i.recipient_role
  when 'mentee' then (select name from mentees where id = i.recipient_id)
  when 'mentor' then (select name from mentors where id = i.recipient_id)
  else (select name from leaders where id = i.recipient_id) end`;
