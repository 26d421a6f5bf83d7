import type { Tx } from '../../../../access/database.js';

/** A letter of a batch as it lies to be printed. */
export interface LetterMade {
  id: string;
  placementId: string;
  runBy: 'consultant' | 'coordinator';
  caseReference: string;
  title: string;
  recipientName: string;
  issuedAt: Date;
  sha256: Buffer;
}

/** The letters of a batch that were made, in the order of the post: by town, street, number and name. */
export function lettersMade(tx: Tx, batchId: string): Promise<LetterMade[]> {
  return tx.query<LetterMade[]>(
    `select l.id, l.placement_id as "placementId", p.run_by as "runBy", l.case_reference as "caseReference", l.title,
       l.recipient_name as "recipientName", l.issued_at as "issuedAt", l.sha256
     from letter_batch_items i join letters l on l.id = i.letter_id
     join placements p on p.id = l.placement_id
     where i.batch_id = $1 and i.status = 'made' order by i.address_order, i.position`,
    [batchId],
  );
}

/** The bytes of some letters, in the order in which they are asked for. */
export async function pdfsOf(tx: Tx, letterIds: string[]): Promise<Buffer[]> {
  const rows = await tx.query<{ pdf: Buffer }[]>(
    `select f.pdf from unnest($1::uuid[]) with ordinality as t (id, at)
     join letter_files f on f.letter_id = t.id order by t.at`,
    [letterIds],
  );
  return rows.map(({ pdf }) => pdf);
}

/** How many letters of a batch were made and are not marked as printed, by whom their cases are run. */
export async function lettersToMark(
  tx: Tx,
  batchId: string,
): Promise<{ runBy: LetterMade['runBy']; letters: number }[]> {
  return tx.query(
    `select p.run_by as "runBy", count(*)::int as letters
     from letter_batch_items i join placements p on p.id = i.placement_id
     where i.batch_id = $1 and i.status = 'made' and not exists (select from letter_deliveries d
       where d.letter_id = i.letter_id and d.channel = 'print' and d.status = 'sent')
     group by p.run_by`,
    [batchId],
  );
}
