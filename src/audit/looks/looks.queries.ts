import type { Tx } from '../../access/database.js';
import { isId } from '../../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf } from '../../web/paging.js';
import type { LooksQuery } from './looks.input.js';
import type { LookShown } from './looks.page.js';

interface Row extends LookShown {
  id: string;
}

/** What one person saw in lists on one day in one way: the newest stands for all. */
const SAME_LISTS = `o.purpose = 'list' and o.actor_person_id = l.actor_person_id and o.actor_role = l.actor_role
         and o.how = l.how and coalesce(o.criterion, '') = coalesce(l.criterion, '')
         and ($1::uuid[] is null or o.placement_id is not distinct from l.placement_id)
         and o.looked_at >= date_trunc('day', l.looked_at, 'Europe/Copenhagen')
         and o.looked_at < date_trunc('day', l.looked_at, 'Europe/Copenhagen') + interval '1 day'`;

/** The newest looks that are asked for, by the parameters of `looksBy`. */
const newest = (whose: string) => `
  select l.* from access_log l
  where ${whose}
    and ($1::uuid[] is null or l.placement_id = any ($1))
    and ($3::date is null or l.looked_at >= $3::date::timestamp at time zone 'Europe/Copenhagen')
    and ($4::date is null or l.looked_at < ($4::date + 1)::timestamp at time zone 'Europe/Copenhagen')
    and ($5::timestamptz is null or (l.looked_at, l.id) < ($5, $6::uuid))
    and not (l.purpose = 'list' and exists (
      select from access_log o where ${SAME_LISTS} and o.looked_at >= l.looked_at
        and (o.looked_at, o.id) > (l.looked_at, l.id)))
  order by l.looked_at desc, l.id desc limit $7`;

const OF_ALL = newest('$2::text is null');
/** Of each who is found by the name, so that an index serves it. */
const OF_THE_NAMED = `
  select l.* from unnest(matching_person_ids($2)) person, lateral (${newest('l.actor_person_id = person')}) l
  order by l.looked_at desc, l.id desc limit $7`;

/** The log of looks, the newest first, a page at a time; in these cases alone, where some are named. */
export async function looksBy(
  tx: Tx,
  placementIds: string[] | null,
  { who, firstDay, lastDay, cursor, limit = PAGE_SIZE }: LooksQuery,
): Promise<{ items: LookShown[]; nextCursor: string | null }> {
  const after = keyIn(cursor, [isInstant, isId]);
  const rows = await tx.query<Row[]>(
    `with shown as (${who === undefined ? OF_ALL : OF_THE_NAMED})
     select l.id, l.looked_at as "lookedAt", l.actor_role as role, l.how, l.purpose, l.criterion,
       l.subject_kind as "subjectKind",
       (select name from people where l.subject_kind = 'person' and id = l.subject_id) as subject, l.placement_id as "placementId",
       coalesce(same.times, 1)::int as times, coalesce(same.cases, 1)::int as cases,
       coalesce(same."firstAt", l.looked_at) as "firstAt",
       (select name from people where id = l.actor_person_id) as who,
       (select p.reference from placements p where p.id = l.placement_id) as reference
     from shown l left join lateral (
       select count(distinct o.looked_at) as times, count(distinct o.placement_id) as cases,
         min(o.looked_at) as "firstAt" from access_log o
       where l.purpose = 'list' and ${SAME_LISTS}) same on true
     order by l.looked_at desc, l.id desc`,
    [
      placementIds,
      who ?? null,
      firstDay ?? null,
      lastDay ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit + 1,
    ],
  );
  return pageOf(rows, limit, ({ lookedAt, id }) => [lookedAt.toISOString(), id]);
}

function containing(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

function isInstant(part: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(part);
}

/** So many cases are searched by a part of their number. */
const MOST_CASES = 500;

/** The cases whose number holds this, in whatever case it is typed. */
export async function casesByReference(tx: Tx, part: string): Promise<{ id: string; reference: string }[]> {
  const whole = await tx.query<{ id: string; reference: string }[]>(
    'select id, reference from placements where reference = upper($1)',
    [part],
  );
  if (whole.length > 0) return whole; // by index
  return tx.query<{ id: string; reference: string }[]>(
    `select id, reference from placements where reference ilike $1 order by reference desc limit ${MOST_CASES}`,
    [containing(part)],
  );
}
