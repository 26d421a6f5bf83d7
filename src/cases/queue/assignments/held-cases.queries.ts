import type { Tx } from '../../../access/database.js';
import { EMPLOYER_OF_CASE } from '../../../employers/succession/holder.sql.js';
import { isDay } from '../../../shared/day.js';
import { isId } from '../../../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf } from '../../../web/paging.js';
import type { WorkRole } from '../queue.rules.js';
import type { HeldCase, HoldOfCase } from '../queue.view.js';

interface Asked {
  role: WorkRole;
  /** Whose cases; of a role whose cases may be nobody's, those as well. */
  personId: string;
}

const HOLDER = {
  consultant: 'p.consultant_id',
  coordinator: 'p.consultant_id',
  caseworker: `(select person_id from case_assignments a
    where a.placement_id = h.placement_id and a.role = h.role and a.ended_at is null)`,
} as const satisfies Record<WorkRole, string>;

function held(role: WorkRole): string {
  return `held as (
    select h.placement_id, h.until_day, h.reason, p.reference, p.mentee_id, ${EMPLOYER_OF_CASE} as employer_id, ${HOLDER[role]} as holder_id
    from case_holds h join placements p on p.id = h.placement_id
    where h.role = $2 and h.lifted_at is null and h.until_day >= actor_today()),
  own as (select * from held where coalesce(holder_id, $1) = $1)`;
}

/** Every case on hold, also where nothing waits in it now; first those whose hold is over first. */
export async function heldCases(
  tx: Tx,
  { role, personId }: Asked,
  cursor: string | undefined,
): Promise<{ items: HeldCase[]; nextCursor: string | null }> {
  const after = keyIn(cursor, [isDay, isId]);
  const rows = await tx.query<HeldCase[]>(
    `with ${held(role)}
     select placement_id as "placementId", reference, until_day as "untilDay", reason,
       (select json_build_object('name', name) from mentees where id = mentee_id) as mentee,
       (select name from employers where id = employer_id) as "employerName",
       (select json_build_object('id', id, 'name', name) from people where id = holder_id) as holder
     from own where $3::date is null or (until_day, placement_id) > ($3::date, $4::uuid)
     order by until_day, placement_id limit ${PAGE_SIZE + 1}`,
    [personId, role, after?.[0] ?? null, after?.[1] ?? null],
  );
  return pageOf(rows, PAGE_SIZE, ({ untilDay, placementId }) => [untilDay, placementId]);
}

export async function countHeldCases(tx: Tx, { role, personId }: Asked): Promise<number> {
  const [row] = await tx.query<{ count: number }[]>(
    `with ${held(role)} select count(*)::int as count from own`,
    [personId, role],
  );
  return row?.count ?? 0;
}

/** The holds in force on a case, for those who read what staff do; else none. */
export function holdsOf(tx: Tx, placementId: string): Promise<HoldOfCase[]> {
  return tx.query<HoldOfCase[]>(
    `select h.role, p.name as "byName", h.until_day as "untilDay", h.reason
     from case_holds h join people p on p.id = h.created_by
     where h.placement_id = $1 and h.lifted_at is null and h.until_day >= actor_today() order by h.role desc`,
    [placementId],
  );
}
