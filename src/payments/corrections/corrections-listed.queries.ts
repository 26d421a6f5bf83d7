import type { Tx } from '../../access/database.js';
import { isId } from '../../web/fields/fields.js';
import { isInstant, keyIn, PAGE_SIZE, pageOf } from '../../web/paging.js';
import { Correction } from './correction.entity.js';
import type { CorrectionListQuery } from './correction.input.js';

/** Those that wait longest first, of one status or of all; a page at a time. */
export async function correctionsListed(
  tx: Tx,
  { status, cursor, limit = PAGE_SIZE }: CorrectionListQuery,
): Promise<{ items: Correction[]; nextCursor: string | null }> {
  const after = keyIn(cursor, [isInstant, isId]);
  const query = tx
    .createQueryBuilder(Correction, 'correction')
    .orderBy('correction.proposed_at', status === undefined ? 'DESC' : 'ASC')
    .addOrderBy('correction.id', status === undefined ? 'DESC' : 'ASC')
    .limit(limit + 1);
  if (status !== undefined) query.andWhere('correction.status = :status', { status });
  if (after) {
    query.andWhere(`(correction.proposed_at, correction.id) ${status === undefined ? '<' : '>'} (:at, :id)`, {
      at: after[0],
      id: after[1],
    });
  }
  return pageOf(await query.getMany(), limit, ({ proposedAt, id }) => [proposedAt.toISOString(), id]);
}

/** Those of a claim, in their order. */
export function correctionsOf(tx: Tx, claimId: string): Promise<Correction[]> {
  return tx.find(Correction, { where: { claimId }, order: { number: 'ASC' } });
}
