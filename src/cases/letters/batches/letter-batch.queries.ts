import type { Tx } from '../../../access/database.js';
import type { PartyRole } from '../../../access/role.js';
import type { Day } from '../../../shared/day.js';
import { found } from '../../../shared/not-found.js';
import type { LetterKind } from '../kinds/letter-kinds.js';
import { LetterBatch } from './letter-batch.entity.js';
import type { LetterBatchItem } from './letter-batch-item.entity.js';
import type { BatchFacts, Counts } from './letter-batch.rules.js';
import type { ChosenLetter, LetterKey } from './choosing/letters-chosen.rules.js';

/** The number that people call a batch by, as `BR-2026-00042`. */
export async function nextBatchReference(tx: Tx, today: Day): Promise<string> {
  const [row] = await tx.query<{ number: string }[]>("select nextval('letter_batch_numbers') as number");
  return `BR-${today.slice(0, 4)}-${String(row?.number).padStart(5, '0')}`;
}

/** By placement, the letters that these cases have had. */
export async function lettersWritten(tx: Tx, placementIds: string[]): Promise<Map<string, LetterKey[]>> {
  const rows = await tx.query<{ placementId: string; letters: LetterKey[] }[]>(
    `select placement_id as "placementId", jsonb_agg(jsonb_build_object('kind', kind, 'aboutId', about_id,
       'occasion', occasion, 'recipientId', recipient_id)) as letters
     from letters where placement_id = any ($1) group by placement_id`,
    [placementIds],
  );
  return new Map(rows.map(({ placementId, letters }) => [placementId, letters]));
}

/** Counted from one, in the order in which they come. */
export async function addItems(tx: Tx, batchId: string, letters: ChosenLetter[]): Promise<void> {
  await tx.query(
    `insert into letter_batch_items (batch_id, position, placement_id, kind, about_id, occasion, recipient_role, recipient_id)
     select $1, position, placement_id, kind, about_id, occasion, recipient_role, recipient_id
     from unnest($2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::uuid[]) with ordinality
       as t (placement_id, kind, about_id, occasion, recipient_role, recipient_id, position)`,
    [
      batchId,
      letters.map(({ placementId }) => placementId),
      letters.map(({ kind }) => kind),
      letters.map(({ aboutId }) => aboutId),
      letters.map(({ occasion }) => occasion),
      letters.map(({ recipient }) => recipient),
      letters.map(({ recipientId }) => recipientId),
    ],
  );
}

export async function findBatch(tx: Tx, id: string): Promise<LetterBatch> {
  return found(await tx.findOneBy(LetterBatch, { id }), 'letter-batch');
}

/** Holds one's own batch until commit: what one does with it queues up here. Another's is not found. */
export async function lockBatch(tx: Tx, id: string): Promise<LetterBatch> {
  const batch = await tx.findOne(LetterBatch, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return found(batch, 'letter-batch');
}

const NONE: Counts = { waiting: 0, made: 0, failed: 0, 'left-out': 0, 'written-meanwhile': 0 };

export async function factsOf(tx: Tx, batch: LetterBatch): Promise<BatchFacts> {
  return found((await factsBy(tx, [batch])).get(batch.id), 'letter-batch');
}

/** By batch, how many letters of it are where, and whether its writer may write them still. */
export async function factsBy(tx: Tx, batches: LetterBatch[]): Promise<Map<string, BatchFacts>> {
  const rows = await tx.query<{ id: string; writerMayStill: boolean; counts: Partial<Counts> | null }[]>(
    `select b.id, may_still_write(b.created_by, b.created_as) as "writerMayStill",
       (select jsonb_object_agg(status, letters) from (select status, count(*) as letters
          from letter_batch_items where batch_id = b.id group by status) c) as counts
     from letter_batches b where b.id = any ($1)`,
    [batches.map(({ id }) => id)],
  );
  const told = new Map(rows.map(({ id, ...row }) => [id, row]));
  return new Map(
    batches.map(({ id, startedAt, droppedAt }) => {
      const { counts, writerMayStill } = found(told.get(id), 'letter-batch');
      return [id, { startedAt, droppedAt, writerMayStill, counts: { ...NONE, ...counts } }];
    }),
  );
}

export interface ItemToMake extends Pick<
  LetterBatchItem,
  'position' | 'placementId' | 'aboutId' | 'occasion' | 'recipientId'
> {
  kind: LetterKind;
  recipient: PartyRole;
  /** Whether it is to be in the batch though it was written before. */
  again: boolean;
}

/** The next letter that nobody is at, held until commit; null where there is none. */
export async function lockNextItem(tx: Tx, batchId: string): Promise<ItemToMake | null> {
  const [row] = await tx.query<ItemToMake[]>(
    `select position, placement_id as "placementId", kind, about_id as "aboutId", occasion,
       recipient_role as recipient, recipient_id as "recipientId",
       (select again from letter_batches where id = batch_id) as again
     from letter_batch_items where batch_id = $1 and status = 'waiting'
     order by position limit 1 for update skip locked`,
    [batchId],
  );
  return row ?? null;
}

/** Batches with letters to make, and in whose name, the first to start first. */
export function batchesToMake(
  tx: Tx,
): Promise<{ id: string; createdBy: string; createdAs: LetterBatch['createdAs'] }[]> {
  return tx.query(
    'select id, created_by as "createdBy", created_as as "createdAs" from letter_batches_to_make()',
  );
}
