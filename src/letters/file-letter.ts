import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '../access/actor.js';
import type { Tx } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { Letter } from './letter.entity.js';
import { LetterFile } from './letter-file.entity.js';
import type { Wording } from './wording.js';

export interface LetterToFile {
  placementId: string;
  wording: Wording;
  title: string;
  caseReference: string;
  recipientRole: Letter['recipientRole'];
  recipientName: string;
  pdf: Buffer;
}

/** Freezes a letter on its case: from now on its bytes and its hash never change. Answers with its id. */
export async function fileLetter(tx: Tx, letter: LetterToFile, actor: Actor, now: Date): Promise<string> {
  const id = randomUUID();
  const { placementId, wording, title, caseReference, recipientRole, recipientName, pdf } = letter;
  const sha256 = hashOf(pdf);
  await tx.insert(Letter, {
    id,
    placementId,
    kind: wording.kind,
    title,
    caseReference,
    recipientRole,
    recipientName,
    issuedBy: actor.personId,
    issuedAt: now,
    wordingSha256: hashOf(wording.source),
    sha256,
  });
  await tx.insert(LetterFile, { letterId: id, placementId, recipientRole, pdf });
  await recordEvent(tx, {
    what: 'letter.issued',
    subjectId: id,
    placementId,
    details: { kind: wording.kind, version: wording.version, sha256: sha256.toString('hex') },
  });
  return id;
}

function hashOf(content: Buffer | string): Buffer {
  return createHash('sha256').update(content).digest();
}
