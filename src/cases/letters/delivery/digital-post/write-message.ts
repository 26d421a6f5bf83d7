import { createHash } from 'node:crypto';
import type { Tx } from '../../../../access/database.js';
import { recordEvent } from '../../../../audit/record-event.js';
import { LetterDelivery } from '../../../../letters/deliveries/letter-delivery.entity.js';
import { lockDelivery } from '../../../../letters/digital-post/digital-post.queries.js';
import type { DigitalPostSettings } from '../../../../letters/digital-post/digital-post-settings.js';
import { dropFile } from '../../../../letters/digital-post/drop-file.js';
import { memoOf } from '../../../../letters/digital-post/memo.js';
import { findLetter, findLetterPdf } from '../../../../letters/letter.queries.js';
import type { CprCipher } from '../../../../mentees/cpr-cipher.js';
import { minutesUntilTried } from '../../../../messages/sending.rules.js';
import { findOrganisation } from '../../../../settings/organisation.queries.js';
import { NO_RECIPIENT, UNWRITTEN } from '../delivery.words.js';
import { recipientInDigitalPost } from './memo-facts.queries.js';

export interface MessageWriter {
  settings: DigitalPostSettings;
  cipher: CprCipher;
}

/**
 * Writes the message of one delivery, which is held meanwhile. A crash after the file has its name leaves the delivery
 * waiting, and the same file is written again: the same name, the same UUID, the same bytes.
 */
export async function writeMessage(
  tx: Tx,
  deliveryId: string,
  { settings, cipher }: MessageWriter,
  now: Date,
): Promise<void> {
  const delivery = await lockDelivery(tx, deliveryId, 'waiting');
  if (delivery === null) return;
  const letter = await findLetter(tx, delivery.letterId);
  const recipient = await recipientInDigitalPost(tx, letter, cipher);
  if (recipient === null) return settle(tx, delivery, { status: 'failed', failedBecause: NO_RECIPIENT }, now);

  const { name } = await findOrganisation(tx);
  const content = memoOf({
    uuid: delivery.id,
    sender: { cvr: settings.cvr, name },
    recipient,
    title: letter.title,
    createdAt: delivery.requestedAt,
    pdf: await findLetterPdf(tx, letter.id),
  });
  const file = `${delivery.id}.xml`;
  try {
    await dropFile(settings.folder, file, content);
  } catch (error) {
    return putOff(tx, delivery, error, now);
  }
  const sha256 = createHash('sha256').update(content).digest('hex');
  await settle(
    tx,
    delivery,
    { status: 'sent', receipt: `${file} UUID ${delivery.id} SHA-256 ${sha256}` },
    now,
  );
}

/** The disk is full, or the folder is not there: somebody sees to it, and it is tried again. */
async function putOff(tx: Tx, delivery: LetterDelivery, error: unknown, now: Date): Promise<void> {
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string') throw error;
  const attempts = delivery.attempts + 1;
  const minutes = minutesUntilTried(attempts);
  if (minutes === null) {
    return settle(tx, delivery, { status: 'failed', failedBecause: `${UNWRITTEN} (${code})` }, now);
  }
  const nextAttemptAt = new Date(now.getTime() + minutes * 60_000);
  await tx.update(LetterDelivery, { id: delivery.id }, { attempts, nextAttemptAt });
}

type Became = { status: 'sent'; receipt: string } | { status: 'failed'; failedBecause: string };

/** What came of a delivery, with the event of it. */
export async function settle(
  tx: Tx,
  { id, letterId, placementId, attempts }: LetterDelivery,
  became: Became,
  now: Date,
): Promise<void> {
  await tx.update(LetterDelivery, { id }, { ...became, settledAt: now, attempts: attempts + 1 });
  await recordEvent(tx, {
    what: became.status === 'sent' ? 'letter.left-to-digital-post' : 'letter.digital-post-failed',
    subjectId: letterId,
    placementId,
    details: { delivery: id },
  });
}
