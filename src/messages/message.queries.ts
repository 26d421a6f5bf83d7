import { LessThanOrEqual } from 'typeorm';
import type { Tx } from '../access/database.js';
import { isId } from '../web/fields/fields.js';
import { isInstant, keyIn, PAGE_SIZE, pageOf, type PageQuery } from '../web/paging.js';
import { Message } from './message.entity.js';

/** The message that has waited longest, held; null where none is due that no other copy of the app is at. */
export function lockNextMessage(tx: Tx, now: Date): Promise<Message | null> {
  return tx.findOne(Message, {
    where: { status: 'waiting', nextAttemptAt: LessThanOrEqual(now) },
    order: { nextAttemptAt: 'asc', id: 'asc' },
    lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
  });
}

/** Whether its recipient may still read the letter that it tells of, by the address that it goes to. */
export async function stillReaches(tx: Tx, id: string): Promise<boolean> {
  const [row] = await tx.query<{ answer: boolean }[]>('select message_still_reaches($1) as answer', [id]);
  return row?.answer ?? false;
}

/** The newest first. */
export async function messagesNewestFirst(tx: Tx, { cursor, limit = PAGE_SIZE }: PageQuery) {
  const after = keyIn(cursor, [isInstant, isId]);
  const rows = await tx
    .createQueryBuilder(Message, 'm')
    .where(after === null ? 'true' : '(m.created_at, m.id) < (:createdAt, :id)', {
      createdAt: after?.[0],
      id: after?.[1],
    })
    .orderBy('m.created_at', 'DESC')
    .addOrderBy('m.id', 'DESC')
    .limit(limit + 1)
    .getMany();
  return pageOf(rows, limit, ({ createdAt, id }) => [createdAt.toISOString(), id]);
}
