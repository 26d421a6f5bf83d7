import { In } from 'typeorm';
import type { Tx } from '../access/database.js';
import { EMPLOYER_OF_CASE } from '../employers/succession/holder.sql.js';
import { isDay } from '../shared/day.js';
import { found } from '../shared/not-found.js';
import { isId } from '../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf } from '../web/paging.js';
import { Placement } from './placement.entity.js';
import type { PlacementQuery } from './placement-query.input.js';
import type { NamedView, PlacementView } from './placement.view.js';

/** A search finds at most this many; narrower words find the rest. */
export const MOST_FOUND = 500;

interface Row extends Omit<PlacementView, 'mentee' | 'employer' | 'workplace' | 'leader' | 'mentor'> {
  mentee: NamedView;
  employer: NamedView | null;
  workplace: NamedView | null;
  leader: NamedView | null;
  mentor: NamedView | null;
}

/** Looked up for each row that is shown: a join would hash every employer for a page of 25. */
function named(table: string, id: string): string {
  return `(select json_build_object('id', n.id, 'name', n.name) from ${table} n where n.id = ${id})`;
}

/** To a mentor who was replaced, and still claims the days worked. */
const UNNAMED_MENTEE = "json_build_object('id', p.mentee_id, 'name', 'Mentee')";

/** Of today, or the next one; to whoever was replaced, and is told of no other, themselves. */
const OF_TODAY = '(s.last_day is null or s.last_day >= actor_today())';

const COLUMNS = `
  p.id, p.reference, (select v.code from scheme_versions v where v.id = p.scheme_version_id) as scheme, p.status,
  p.run_by as "runBy", p.consultant_id as "consultantId", p.purpose, p.tasks, p.first_day as "firstDay", p.last_day as "lastDay", p.version,
  coalesce(${named('mentees', 'p.mentee_id')}, ${UNNAMED_MENTEE}) as mentee,
  ${named('employers', EMPLOYER_OF_CASE)} as employer,
  ${named('workplaces', 'p.workplace_id')} as workplace,
  (select json_build_object('id', l.id, 'name', l.name) from leaderships s join leaders l on l.id = s.leader_id
     where s.placement_id = p.id and (s.last_day is null or s.last_day >= actor_today())
     order by s.first_day limit 1) as leader,
  (select json_build_object('id', m.id, 'name', m.name) from mentorships s join mentors m on m.id = s.mentor_id
     where s.placement_id = p.id and (${OF_TODAY} or s.mentor_id = any ((select own_mentor_ids())::uuid[]))
     order by ${OF_TODAY} desc, case when ${OF_TODAY} then s.first_day end, s.first_day desc limit 1) as mentor`;

export async function findPlacementView(tx: Tx, id: string): Promise<PlacementView> {
  const [row] = await tx.query<Row[]>(`select ${COLUMNS} from placements p where p.id = $1`, [id]);
  return found(row, 'placement');
}

export interface PageOfPlacements {
  items: PlacementView[];
  nextCursor: string | null;
}

const NEWEST_FIRST = { by: 'first_day', direction: 'desc', comesAfter: '<' };
const FIRST_TO_END_FIRST = { by: 'last_day', direction: 'asc', comesAfter: '>' };

/** The newest first, a page at a time; where it is asked which end soon, the first to end first. */
export async function placementsBy(
  tx: Tx,
  query: PlacementQuery & { isStopped?: boolean; isExtended?: boolean },
): Promise<PageOfPlacements> {
  const { limit = PAGE_SIZE, endsBy } = query;
  const isByEnd = endsBy !== undefined; // in the order of the last day: what ends later stands after the page
  const order = isByEnd ? FIRST_TO_END_FIRST : NEWEST_FIRST;
  const { by, direction } = order;
  const { rows, values } = rowsAskedFor(query, order, limit + 1);
  const shown = await tx.query<Row[]>(
    `select ${COLUMNS} from (${rows}) p where ${isByEnd ? `p.last_day <= $${values.push(endsBy)}::date` : 'true'}
     order by p.${by} ${direction}, p.id ${direction}`,
    values,
  );
  return pageOf(shown, limit, ({ firstDay, lastDay, id }) => [isByEnd ? lastDay : firstDay, id]);
}

/** So many of those that are asked for, the newest first, as they are stored. */
export async function placementsFound(tx: Tx, query: PlacementQuery, most: number): Promise<Placement[]> {
  const { rows, values } = rowsAskedFor(query, NEWEST_FIRST, most);
  const ids = await tx.query<{ id: string }[]>(`select id from (${rows}) p`, values);
  return tx.find(Placement, { where: { id: In(ids.map(({ id }) => id)) }, order: { reference: 'asc' } });
}

/** Where an open placement stands, to work out what comes next in it. */
export type OpenPlacement = Pick<PlacementView, 'id' | 'status' | 'firstDay' | 'lastDay' | 'runBy'>;

/** The open placements, the first to end first. */
export function openPlacementsBy(tx: Tx, query: PlacementQuery, most: number): Promise<OpenPlacement[]> {
  const { rows, values } = rowsAskedFor({ ...query, isOpen: true }, FIRST_TO_END_FIRST, most);
  return tx.query<OpenPlacement[]>(
    `select id, status, first_day as "firstDay", last_day as "lastDay", run_by as "runBy" from (${rows}) p
     order by p.last_day, p.id`,
    values,
  );
}

/** As `openPlacementsBy` answers them, in full. */
export function viewsOfOpen(tx: Tx, ids: string[]): Promise<PlacementView[]> {
  return tx.query<Row[]>(
    `select ${COLUMNS} from placements p where p.id = any ($1) order by p.last_day, p.id`,
    [ids],
  );
}

function rowsAskedFor(
  {
    cursor,
    q,
    status,
    consultantId,
    endsBy,
    isOpen = endsBy !== undefined,
    isStopped = false,
    isExtended = false,
  }: PlacementQuery & { isOpen?: boolean; isStopped?: boolean; isExtended?: boolean },
  { by, direction, comesAfter }: typeof NEWEST_FIRST,
  most: number,
): { rows: string; values: unknown[] } {
  const after = keyIn(cursor, [isDay, isId]);
  const conditions = [isOpen ? "status in ('proposed', 'matched', 'active', 'paused')" : 'true'];
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  if (isStopped) {
    conditions.push(
      "status = 'broken-off' and id = any ((select placements_with_stop_to_follow_up())::uuid[])",
    );
  }
  if (isExtended) {
    conditions.push(
      "status in ('active', 'paused') and id = any ((select placements_with_extension_to_see())::uuid[])",
    );
  }
  if (q !== undefined) {
    conditions.push(`id = any ((select matching_placement_ids(${bind(q)}, ${MOST_FOUND}))::uuid[])`);
  }
  if (status !== undefined) conditions.push(`status = ${bind(status)}`);
  if (consultantId !== undefined) conditions.push(`consultant_id = ${bind(consultantId)}`);
  if (after) {
    conditions.push(`(${by}, id) ${comesAfter} (${bind(after[0])}::date, ${bind(after[1])}::uuid)`);
  } else if (endsBy !== undefined) {
    conditions.push('last_day >= actor_today()');
  }
  const rows = `select * from placements where ${conditions.join(' and ')}
    order by ${by} ${direction}, id ${direction} limit ${most}`;
  return { rows, values };
}
