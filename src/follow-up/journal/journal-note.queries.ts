import type { Tx } from '../../access/database.js';
import { isId } from '../../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf, type PageQuery } from '../../web/paging.js';
import type { JournalNotePage, JournalNoteView } from './journal-note.view.js';

interface Row extends Omit<JournalNoteView, 'writtenAt'> {
  writtenAt: Date;
}

const COLUMNS = `n.id, n.placement_id as "placementId", n.happened_day as "happenedDay", n.told_by as "toldBy",
  n.text, n.corrects_id as "correctsId",
  (select c.id from journal_notes c where c.corrects_id = n.id) as "correctedById",
  n.author_id as "authorId", (select p.name from people p where p.id = n.author_id) as "authorName",
  n.written_at as "writtenAt"`;

function view(row: Row): JournalNoteView {
  return { ...row, writtenAt: row.writtenAt.toISOString() };
}

const isInstant = (part: string) => /^\d{4}-\d\d-\d\dT[\d:.]{8,15}Z$/.test(part);

/** The journal of a case, what was written last standing first. */
export async function journalOf(
  tx: Tx,
  placementId: string,
  { cursor, limit = PAGE_SIZE }: PageQuery = {},
): Promise<JournalNotePage> {
  const after = keyIn(cursor, [isInstant, isId]);
  const rows = await tx.query<Row[]>(
    `select ${COLUMNS} from journal_notes n where n.placement_id = $1
       ${after ? 'and (n.written_at, n.id) < ($2::timestamptz, $3::uuid)' : ''}
     order by n.written_at desc, n.id desc limit ${limit + 1}`,
    [placementId, ...(after ?? [])],
  );
  return pageOf(rows.map(view), limit, (note) => [note.writtenAt, note.id]);
}

/** A note of the case; null where there is none. */
export async function findJournalNote(
  tx: Tx,
  placementId: string,
  id: string,
): Promise<JournalNoteView | null> {
  const [row] = await tx.query<Row[]>(
    `select ${COLUMNS} from journal_notes n where n.placement_id = $1 and n.id = $2`,
    [placementId, id],
  );
  return row ? view(row) : null;
}
