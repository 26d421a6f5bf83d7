import { randomUUID } from 'node:crypto';
import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import type { Letter } from '../letter.entity.js';
import { lastFailure } from './delivery.queries.js';
import type { DeliveryChannel } from './delivery.rules.js';
import { LetterDelivery } from './letter-delivery.entity.js';

/** A delivery that waits to be sent; what failed before, it names. */
export async function beginDelivery(
  tx: Tx,
  { id: letterId, placementId }: Letter,
  by: { channel: DeliveryChannel; messageId: string | null },
  actor: Actor,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  await tx.insert(LetterDelivery, {
    id,
    letterId,
    placementId,
    ...by,
    status: 'waiting',
    requestedBy: actor.personId,
    requestedAs: actor.role,
    requestedAt: now,
    fallsBackFrom: await lastFailure(tx, letterId),
  });
  return id;
}
