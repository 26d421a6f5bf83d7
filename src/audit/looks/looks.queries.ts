import type { Tx } from '../../access/database.js';
import { isId } from '../../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf } from '../../web/paging.js';
import type { LooksQuery } from './looks.input.js';
import type { EventShown, LookShown } from './looks.page.js';

interface Row extends LookShown {
  id: string;
}

/** The log of looks, the newest first, a page at a time. */
export async function looksBy(
  tx: Tx,
  { reference, who, firstDay, lastDay, cursor, limit = PAGE_SIZE }: LooksQuery,
): Promise<{ items: LookShown[]; nextCursor: string | null }> {
  const after = keyIn(cursor, [isInstant, isId]);
  const rows = await tx.query<Row[]>(
    `select l.id, l.looked_at as "lookedAt", l.actor_role as role, l.how, l.purpose, l.criterion,
       l.subject_kind as "subjectKind", l.placement_id as "placementId",
       (select name from people where id = l.actor_person_id) as who,
       (select p.reference from placements p where p.id = l.placement_id) as reference
     from access_log l
     where ($1::text is null or l.placement_id = (select id from placements where reference = $1))
       and ($2::text is null or l.actor_person_id = any (array(
         select id from people where name ilike $2 or email ilike $2)))
       and ($3::date is null or l.looked_at >= $3::date::timestamp at time zone 'Europe/Copenhagen')
       and ($4::date is null or l.looked_at < ($4::date + 1)::timestamp at time zone 'Europe/Copenhagen')
       and ($5::timestamptz is null or (l.looked_at, l.id) < ($5, $6::uuid))
     order by l.looked_at desc, l.id desc limit $7`,
    [
      reference ?? null,
      who === undefined ? null : `%${who.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`,
      firstDay ?? null,
      lastDay ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit + 1,
    ],
  );
  return pageOf(rows, limit, ({ lookedAt, id }) => [lookedAt.toISOString(), id]);
}

function isInstant(part: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(part);
}

/** The case with this number, where whoever asks may see it. */
export async function caseByReference(
  tx: Tx,
  reference: string,
): Promise<{ id: string; reference: string } | null> {
  const [row] = await tx.query<{ id: string; reference: string }[]>(
    'select id, reference from placements where reference = $1',
    [reference],
  );
  return row ?? null;
}

export async function caseById(
  tx: Tx,
  id: string,
): Promise<{ id: string; reference: string; menteeId: string } | null> {
  const [row] = await tx.query<{ id: string; reference: string; menteeId: string }[]>(
    'select id, reference, mentee_id as "menteeId" from placements where id = $1',
    [id],
  );
  return row ?? null;
}

const MOST_EVENTS = 200;

/** What happened in a case, the newest first; of a long one the newest. */
export async function eventsOf(tx: Tx, placementId: string): Promise<EventShown[]> {
  return tx.query<EventShown[]>(
    `select happened_at as "happenedAt", what, actor_role as role,
       (select name from people where id = actor_person_id) as who
     from audit_events where placement_id = $1 order by happened_at desc, position desc limit ${MOST_EVENTS}`,
    [placementId],
  );
}
