import { randomUUID } from 'node:crypto';
import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Message } from '../../messages/message.entity.js';
import type { Letter } from '../letter.entity.js';
import { beginDelivery } from './begin-delivery.js';
import type { MailText } from './letter-waits.js';

export interface Mail {
  to: string;
  from: { name: string; address: string };
  text: MailText;
}

/** Writes the mail that says that a letter waits, to be sent once this is committed. Answers with the delivery's id. */
export async function askForMail(
  tx: Tx,
  letter: Letter,
  mail: Mail,
  actor: Actor,
  now: Date,
): Promise<string> {
  const { placementId } = letter;
  const id = randomUUID();
  await tx.insert(Message, {
    id,
    placementId,
    kind: 'letter-waits',
    recipientAddress: mail.to,
    senderName: mail.from.name,
    senderAddress: mail.from.address,
    ...mail.text,
    createdBy: actor.personId,
    createdAt: now,
    nextAttemptAt: now,
  });
  const deliveryId = await beginDelivery(tx, letter, { channel: 'mail', messageId: id }, actor, now);
  await recordEvent(tx, {
    what: 'letter.mailed',
    subjectId: letter.id,
    placementId,
    details: { message: id },
  });
  return deliveryId;
}
