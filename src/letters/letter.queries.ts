import type { Tx } from '../access/database.js';
import { found } from '../shared/not-found.js';
import { Letter } from './letter.entity.js';
import { LetterFile } from './letter-file.entity.js';

export async function findLetter(tx: Tx, id: string): Promise<Letter> {
  return found(await tx.findOneBy(Letter, { id }), 'letter');
}

/** The bytes as they were issued. */
export async function findLetterPdf(tx: Tx, letterId: string): Promise<Buffer> {
  return found(await tx.findOneBy(LetterFile, { letterId }), 'letter').pdf;
}

export function lettersOf(tx: Tx, placementId: string): Promise<Letter[]> {
  return tx.find(Letter, { where: { placementId }, order: { issuedAt: 'desc', id: 'asc' } });
}
