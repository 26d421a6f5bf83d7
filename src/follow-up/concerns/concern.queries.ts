import type { Tx } from '../../access/database.js';
import type { Role } from '../../access/role.js';
import { found } from '../../shared/not-found.js';
import { isId } from '../../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf, type PageQuery } from '../../web/paging.js';
import { ABOUT, type About, statusOf, type Teller } from './concern.rules.js';
import type { ConcernLineView, ConcernPage, ConcernView } from './concern.view.js';

interface Row {
  id: string;
  placementId: string;
  reference: string | null;
  menteeName: string | null;
  isReader: boolean;
  authorId: string;
  authorRole: Role;
  toldBy: Teller | null;
  writtenAt: Date;
  readAt: Date | null;
  closedAt: Date | null;
}

const LINE = `c.id, c.placement_id as "placementId", c.author_id as "authorId", c.author_role as "authorRole",
  c.told_by as "toldBy", c.written_at as "writtenAt", c.read_at as "readAt", c.closed_at as "closedAt",
  c.id = any ((select readable_concern_ids())::uuid[]) as "isReader",
  (select reference from placements where id = c.placement_id) as reference,
  (select m.name from placements p join mentees m on m.id = p.mentee_id where p.id = c.placement_id) as "menteeName"`;

function lineView(row: Row): ConcernLineView {
  const { id, placementId, reference, menteeName, isReader, authorRole, toldBy, writtenAt } = row;
  const status = statusOf(row);
  const at = writtenAt.toISOString();
  return { id, placementId, reference, menteeName, status, isReader, authorRole, toldBy, writtenAt: at };
}

const isInstant = (part: string) => /^\d{4}-\d\d-\d\dT[\d:.]{8,15}Z$/.test(part);

/** Those that one wrote or reads, what was written last standing first. */
export async function concernsOf(
  tx: Tx,
  { cursor, limit = PAGE_SIZE, placementId }: PageQuery & { placementId?: string } = {},
): Promise<ConcernPage> {
  const after = keyIn(cursor, [isInstant, isId]);
  const rows = await tx.query<Row[]>(
    `select ${LINE} from concerns c
     where ($1::uuid is null or c.placement_id = $1)
       ${after ? 'and (c.written_at, c.id) < ($2::timestamptz, $3::uuid)' : ''}
     order by c.written_at desc, c.id desc limit ${limit + 1}`,
    [placementId ?? null, ...(after ?? [])],
  );
  return pageOf(rows.map(lineView), limit, (concern) => [concern.writtenAt, concern.id]);
}

/** A concern that one wrote or reads; throws `NotFound` for everybody else. */
export async function findConcern(tx: Tx, id: string): Promise<ConcernView> {
  const [row] = await tx.query<(Row & { text: string; readBy: string | null; about: About[] })[]>(
    `select ${LINE}, c.text, c.read_by as "readBy",
       array(select case when mentor_id is not null then 'mentor' when mentee_id is not null then 'mentee'
                         when leader_id is not null then 'leader' else 'consultant' end
             from concern_subjects where concern_id = c.id) as about
     from concerns c where c.id = $1`,
    [id],
  );
  const concern = found(row, 'concern');
  const people = await tx.query<{ id: string; name: string; reads: boolean }[]>(
    'select id, name, reads from names_in_concern($1)',
    [id],
  );
  const nameOf = (person: string) => people.find((one) => one.id === person)?.name ?? '';
  const answers = await tx.query<{ id: string; text: string; authorId: string; writtenAt: Date }[]>(
    `select id, text, author_id as "authorId", written_at as "writtenAt" from concern_answers
     where concern_id = $1 order by written_at, id`,
    [id],
  );
  return {
    ...lineView(concern),
    text: concern.text,
    about: ABOUT.filter((one) => concern.about.includes(one)),
    authorName: nameOf(concern.authorId),
    readers: people.filter(({ reads }) => reads).map(({ id: reader, name }) => ({ id: reader, name })),
    readByName: concern.readBy && nameOf(concern.readBy),
    readAt: concern.readAt && concern.readAt.toISOString(),
    closedAt: concern.closedAt && concern.closedAt.toISOString(),
    answers: answers.map(({ authorId, writtenAt, ...answer }) => {
      return { ...answer, authorName: nameOf(authorId), writtenAt: writtenAt.toISOString() };
    }),
  };
}
