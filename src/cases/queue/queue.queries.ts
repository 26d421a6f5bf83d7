import type { Tx } from '../../access/database.js';
import { EMPLOYER_OF_CASE } from '../../employers/succession/holder.sql.js';
import { type Day, isDay } from '../../shared/day.js';
import { isId } from '../../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf } from '../../web/paging.js';
import { frameOf } from './queue-frame.queries.js';
import { WORK_SQL } from './queue.sql.js';
import type { Work } from './queue.view.js';
import { WORK_KINDS, type WorkKind, type WorkRole } from './queue.rules.js';

/** Which part of the work is shown; the cases on hold are a part of their own. */
export const WORK_VIEWS = ['mine', 'unassigned', 'overdue', 'all'] as const;
export type WorkView = (typeof WORK_VIEWS)[number];
export const QUEUE_VIEWS = [...WORK_VIEWS, 'on-hold'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

export type QueueCounts = Record<WorkView, number> & {
  /** How much of each kind is in each part. */
  kinds: Record<WorkView, Partial<Record<WorkKind, number>>>;
};

export interface QueueAsked {
  role: WorkRole;
  /** Whose queue: the own, or that of somebody on leave. */
  personId: string;
  view: WorkView;
  kind?: WorkKind | undefined;
  cursor?: string | undefined;
}

const IN_VIEW: Record<WorkView, string> = {
  mine: 'holder_id = $1 and not on_hold',
  unassigned: 'holder_id is null and not on_hold',
  overdue: '(holder_id = $1 or holder_id is null) and not on_hold and due < actor_today()',
  all: 'not on_hold',
};

/** What waits for a role, what is due first standing first, a page at a time. */
export async function queueBy(
  tx: Tx,
  { role, personId, view, kind, cursor }: QueueAsked,
  today: Day,
): Promise<{ items: Work[]; nextCursor: string | null }> {
  const after = keyIn(cursor, [isDay, isId, (part) => part.length < 40]);
  const values = await frameOf(tx, role, personId, today);
  const bind = (value: unknown) => `$${values.push(value)}`;
  const conditions = [IN_VIEW[view]];
  if (kind !== undefined) conditions.push(`kind = ${bind(kind)}`);
  if (after) {
    conditions.push(
      `(due, placement_id, kind) > (${bind(after[0])}::date, ${bind(after[1])}::uuid, ${bind(after[2])}::text)`,
    );
  }
  const rows = await tx.query<Work[]>(
    `${WORK_SQL[role]}, page as (
       select * from work where ${conditions.join(' and ')}
       order by due, placement_id, kind limit ${PAGE_SIZE + 1})
     select w.placement_id as "placementId", w.kind, w.subject_id as "subjectId",
       w.claim_reference as "claimReference", w.milestone,
       w.asked_day as "askedDay", w.came_back as "cameBack", w.due, p.reference,
       (select json_build_object('id', id, 'name', name) from mentees where id = p.mentee_id) as mentee,
       (select name from employers where id = ${EMPLOYER_OF_CASE}) as "employerName",
       (select json_build_object('id', id, 'name', name) from people where id = w.holder_id) as holder,
       case when w.held_until is not null then
         json_build_object('untilDay', w.held_until, 'reason', w.held_because) end as hold
     from page w join placements p on p.id = w.placement_id
     order by w.due, w.placement_id, w.kind`,
    values,
  );
  return pageOf(rows, PAGE_SIZE, (work) => [work.due, work.placementId, work.kind]);
}

type CountRow = Record<WorkView, number> & { kind: WorkKind };

/** How much waits in each part of the queue. */
export async function queueCounts(
  tx: Tx,
  { role, personId }: Pick<QueueAsked, 'role' | 'personId'>,
  today: Day,
): Promise<QueueCounts> {
  const counts = WORK_VIEWS.map((view) => `(count(*) filter (where ${IN_VIEW[view]}))::int as "${view}"`);
  const rows = await tx.query<CountRow[]>(
    `${WORK_SQL[role]} select kind, ${counts.join(', ')} from work group by kind`,
    await frameOf(tx, role, personId, today),
  );
  const each = <Value>(of: (view: WorkView) => Value) =>
    Object.fromEntries(WORK_VIEWS.map((view) => [view, of(view)])) as Record<WorkView, Value>;
  return {
    ...each((view) => rows.reduce((total, row) => total + row[view], 0)),
    kinds: each((view) =>
      Object.fromEntries(
        WORK_KINDS[role].map((kind) => [kind, rows.find((row) => row.kind === kind)?.[view] ?? 0]),
      ),
    ),
  };
}
