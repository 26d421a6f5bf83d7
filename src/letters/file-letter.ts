import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '../access/actor.js';
import type { Tx } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { Letter } from './letter.entity.js';
import { LetterFile } from './letter-file.entity.js';
import { wholeText, type Wording } from './wordings/wording.js';

type Filed =
  'placementId' | 'about' | 'occasion' | 'title' | 'caseReference' | 'recipientRole' | 'recipientName';

export interface LetterToFile extends Pick<Letter, Filed> {
  wording: Wording;
  aboutId: string;
  recipientId: string;
  /** The letter that it puts right. */
  replacesId: string | null;
  pdf: Buffer;
  text: string;
}

/** Freezes a letter on its case: from now on its bytes and its hash never change. Answers with its id. */
export async function fileLetter(tx: Tx, letter: LetterToFile, actor: Actor, now: Date): Promise<string> {
  const id = randomUUID();
  const { wording, pdf, text, ...filed } = letter;
  const { placementId, recipientRole, recipientId, replacesId } = filed;
  const sha256 = hashOf(pdf);
  await tx.insert(Letter, {
    id,
    ...filed,
    kind: wording.kind,
    issuedBy: actor.personId,
    issuedAt: now,
    wordingSha256: hashOf(wholeText(wording)),
    sha256,
  });
  await tx.insert(LetterFile, { letterId: id, placementId, recipientRole, recipientId, pdf, text });
  await recordEvent(tx, {
    what: 'letter.issued',
    subjectId: id,
    placementId,
    details: { kind: wording.kind, version: wording.version, sha256: sha256.toString('hex'), replacesId },
  });
  return id;
}

function hashOf(content: Buffer | string): Buffer {
  return createHash('sha256').update(content).digest();
}
