import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { beginDelivery } from '../deliveries/begin-delivery.js';
import type { Letter } from '../letter.entity.js';

/** The letter is written to the folder once this is committed. Answers with the delivery's id. */
export async function askForDigitalPost(tx: Tx, letter: Letter, actor: Actor, now: Date): Promise<string> {
  const id = await beginDelivery(tx, letter, { channel: 'digital-post', messageId: null }, actor, now);
  const { id: subjectId, placementId } = letter;
  await recordEvent(tx, {
    what: 'letter.to-digital-post',
    subjectId,
    placementId,
    details: { delivery: id },
  });
  return id;
}
