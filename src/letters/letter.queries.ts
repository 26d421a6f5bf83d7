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

/** What it says; null of letters whose text was not kept. */
export async function findLetterText(tx: Tx, letterId: string): Promise<string | null> {
  const file = await tx.findOne(LetterFile, { select: { letterId: true, text: true }, where: { letterId } });
  return found(file, 'letter').text;
}

export function lettersOf(tx: Tx, placementId: string): Promise<Letter[]> {
  return tx.find(Letter, { where: { placementId }, order: { issuedAt: 'desc', id: 'asc' } });
}

/** The letters of a case as they were issued, the oldest first. */
export async function filesOf(tx: Tx, placementId: string): Promise<Buffer[]> {
  const rows = await tx.query<{ pdf: Buffer }[]>(
    `select f.pdf from letters l join letter_files f on f.letter_id = l.id
     where l.placement_id = $1 order by l.issued_at, l.id`,
    [placementId],
  );
  return rows.map(({ pdf }) => pdf);
}

export interface NewestLetter {
  id: string;
  title: string;
  issuedAt: Date;
  /** Who signed it. */
  issuer: string;
  text: string | null;
}

/** The newest of those that put one another right; null before the first. */
export async function newestLetter(
  tx: Tx,
  of: { kind: string; aboutId: string; occasion: string; recipientId: string },
): Promise<NewestLetter | null> {
  const [row] = await tx.query<NewestLetter[]>(
    `select l.id, l.title, l.issued_at as "issuedAt", f.text,
       (select name from people where id = l.issued_by) as issuer
     from letters l join letter_files f on f.letter_id = l.id
     where l.kind = $1 and l.about_id = $2 and l.occasion = $3 and l.recipient_id = $4
       and not exists (select from letters n where n.replaces_id = l.id)`,
    [of.kind, of.aboutId, of.occasion, of.recipientId],
  );
  return row ?? null;
}
