import type { Tx } from '../../../access/database.js';
import { Person } from '../../../access/people/person.entity.js';
import { Mentor } from '../../../mentors/mentor.entity.js';
import { WageCost } from '../../../grants/wage-costs/wage-cost.entity.js';
import { found } from '../../../shared/not-found.js';
import type { Ore } from '../../../shared/ore.js';
import { isId } from '../../../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf } from '../../../web/paging.js';
import { Correction } from '../correction.entity.js';
import { CORRECTION_STATUSES } from '../correction.rules.js';
import { correctionsShown } from '../correction-shown.queries.js';
import type { BatchOnPage } from './batch-page.view.js';
import { CorrectionBatch } from './correction-batch.entity.js';

export async function batchOnPage(tx: Tx, id: string, cursor?: string): Promise<BatchOnPage> {
  const batch = found(await tx.findOneBy(CorrectionBatch, { id }), 'correction-batch');
  const rows = await tx.query<BatchOnPage['totals']>(
    `select status, count(*)::int as corrections,
       coalesce(sum(amount_ore) filter (where amount_ore > 0), 0)::float8 as "upOre",
       coalesce(-sum(amount_ore) filter (where amount_ore < 0), 0)::float8 as "downOre"
     from corrections where batch_id = $1 group by status`,
    [id],
  );
  const after = keyIn(cursor, [isId]);
  const query = tx
    .createQueryBuilder(Correction, 'correction')
    .where('correction.batch_id = :id', { id })
    .orderBy('correction.id')
    .limit(PAGE_SIZE + 1);
  if (after) query.andWhere('correction.id > :after', { after: after[0] });
  const page = pageOf(await query.getMany(), PAGE_SIZE, (correction) => [correction.id]);
  return {
    batch,
    proposedBy: (await tx.findOneBy(Person, { id: batch.proposedBy }))?.name ?? null,
    totals: CORRECTION_STATUSES.flatMap((status) => rows.filter((row) => row.status === status)),
    corrections: await correctionsShown(tx, page.items),
    nextCursor: page.nextCursor,
  };
}

/** Those of a batch that nobody has taken a stand on, in the order of their references. */
export function correctionsWaiting(tx: Tx, batchId: string, most: number): Promise<Correction[]> {
  return tx.find(Correction, {
    where: { batchId, status: 'proposed' },
    order: { reference: 'ASC' },
    take: most,
  });
}

/** The wage cost that a batch begins from; null where there is none of that id. */
export async function wageCostOfBatch(
  tx: Tx,
  id: string,
): Promise<{ id: string; mentor: string; rateOrePerHour: Ore } | null> {
  const cost = await tx.findOneBy(WageCost, { id, status: 'approved' });
  if (cost === null) return null;
  const mentor = await tx.findOneBy(Mentor, { id: cost.mentorId });
  return { id, mentor: mentor?.name ?? '–', rateOrePerHour: cost.rateOrePerHour };
}
