import type { EntityManager } from 'typeorm';
import { IdempotencyKeyReused } from '../web/problems/not-let-in.js';
import type { Actor } from './actor.js';

/**
 * Claims the actor's key for this transaction, or answers with what the first request under it did. A
 * request that is still running under the same key is waited for. Key and change commit together.
 */
export async function resultOfEarlierRequest<Done>(
  tx: EntityManager,
  actor: Actor,
  now: Date,
): Promise<{ done: Done } | null> {
  if (actor.once === undefined) return null;
  const { key, requestHash } = actor.once;
  const claimed = await tx.query<unknown[]>(
    `insert into idempotency_keys (person_id, key, request_hash, created_at) values ($1, $2, $3, $4)
     on conflict (person_id, key) do nothing returning key`,
    [actor.personId, key, requestHash, now],
  );
  if (claimed.length > 0) return null;

  const [earlier] = await tx.query<{ request_hash: Buffer; result: { done: Done } }[]>(
    'select request_hash, result from idempotency_keys where person_id = $1 and key = $2',
    [actor.personId, key],
  );
  if (earlier === undefined || !earlier.request_hash.equals(requestHash)) throw new IdempotencyKeyReused();
  return earlier.result;
}

export async function keepResult(tx: EntityManager, actor: Actor, outcome: object): Promise<void> {
  if (actor.once === undefined) return;
  await tx.query('update idempotency_keys set result = $3 where person_id = $1 and key = $2', [
    actor.personId,
    actor.once.key,
    JSON.stringify(outcome),
  ]);
}
