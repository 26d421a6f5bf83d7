import type { Tx } from '../../access/database.js';
import { isId } from '../../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf, type PageQuery } from '../../web/paging.js';
import type { ChangeShown } from './changes.page.js';

/** As the index says it. */
const OF_RULES_AND_PEOPLE = `split_part(what, '.', 1) in ('person', 'organisation', 'parameter', 'scheme', 'wording')
           and coalesce(actor_role, '') not in ('leader', 'mentor', 'mentee')`;

const isInstant = (part: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(part);

/** What was changed of people, rules and the organisation, the newest first, a page at a time. */
export async function changesBy(
  tx: Tx,
  { cursor, limit = PAGE_SIZE }: PageQuery,
): Promise<{ items: ChangeShown[]; nextCursor: string | null }> {
  const after = keyIn(cursor, [isInstant, isId]);
  const rows = await tx.query<(ChangeShown & { id: string })[]>(
    `select e.id, e.what, e.happened_at as at, e.actor_role as "byRole", e.details,
       (select name from people where id = e.actor_person_id) as "byName",
       (select json_build_object('id', p.id, 'name', p.name) from people p where p.id = e.subject_id
          and exists (select from person_roles r where r.person_id = p.id
            and r.role not in ('leader', 'mentor', 'mentee'))) as subject
     from (
       select * from audit_events
       where placement_id is null and ${OF_RULES_AND_PEOPLE}
         ${after ? 'and (happened_at, id) < ($1::timestamptz, $2::uuid)' : ''}
       order by happened_at desc, id desc limit ${limit + 1}) e
     order by e.happened_at desc, e.id desc`,
    after ?? [],
  );
  return pageOf(rows, limit, ({ at, id }) => [at.toISOString(), id]);
}
