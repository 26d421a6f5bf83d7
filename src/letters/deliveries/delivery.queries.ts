import { Not } from 'typeorm';
import type { Tx } from '../../access/database.js';
import type { DeliveryChannel } from './delivery.rules.js';
import { LetterDelivery } from './letter-delivery.entity.js';

/** How the letters of a case went out, in the order in which it was asked for. */
export function deliveriesOfCase(tx: Tx, placementId: string): Promise<LetterDelivery[]> {
  return tx.find(LetterDelivery, { where: { placementId }, order: { requestedAt: 'asc', id: 'asc' } });
}

export function deliveriesOfLetter(tx: Tx, letterId: string): Promise<LetterDelivery[]> {
  return tx.find(LetterDelivery, { where: { letterId }, order: { requestedAt: 'asc', id: 'asc' } });
}

/** The delivery of the letter in this way that has not failed. */
export async function standingDelivery(
  tx: Tx,
  letterId: string,
  channel: DeliveryChannel,
): Promise<string | null> {
  const where = { letterId, channel, status: Not('failed' as const) };
  return (await tx.findOne(LetterDelivery, { select: { id: true }, where }))?.id ?? null;
}

export function findDelivery(tx: Tx, id: string): Promise<LetterDelivery> {
  return tx.findOneByOrFail(LetterDelivery, { id });
}

/** The last delivery of the letter that failed, in whichever way. */
export async function lastFailure(tx: Tx, letterId: string): Promise<string | null> {
  const failed = await tx.findOne(LetterDelivery, {
    select: { id: true },
    where: { letterId, status: 'failed' },
    order: { requestedAt: 'desc', id: 'asc' },
  });
  return failed?.id ?? null;
}
