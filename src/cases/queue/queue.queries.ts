import type { Tx } from '../../access/database.js';
import { allSchemes } from '../../schemes/scheme.queries.js';
import { firstContactDays } from '../../schemes/scheme.rules.js';
import { addDays, type Day, isDay } from '../../shared/day.js';
import { addWorkingDays } from '../../shared/working-days.js';
import { isId } from '../../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf } from '../../web/paging.js';
import { DAYS_TO_DECIDE } from '../../shared/deadlines.js';
import { WORK_SQL } from './queue.sql.js';
import {
  DAYS_BEFORE_A_GRANT_ENDS,
  type Holder,
  WORK_KINDS,
  type WorkKind,
  type WorkRole,
} from './queue.rules.js';

/** Which part of the work is shown. */
export const QUEUE_VIEWS = ['mine', 'unassigned', 'overdue', 'on-hold', 'all'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

export interface Work {
  placementId: string;
  kind: WorkKind;
  /** The grant, wage cost or claim that it is about; otherwise the placement. */
  subjectId: string;
  /** Of a claim. */
  claimReference: string | null;
  due: Day;
  reference: string;
  mentee: { id: string; name: string };
  employerName: string;
  holder: Holder | null;
  hold: { untilDay: Day; reason: string } | null;
}

export interface QueueCounts {
  mine: number;
  unassigned: number;
  overdue: number;
  onHold: number;
  all: number;
  /** Of what is the holder's and nobody's. */
  kinds: Partial<Record<WorkKind, number>>;
}

export interface QueueAsked {
  role: WorkRole;
  /** Whose queue: the own, or that of somebody on leave. */
  personId: string;
  view: QueueView;
  kind?: WorkKind | undefined;
  cursor?: string | undefined;
}

const IN_VIEW: Record<QueueView, string> = {
  mine: 'holder_id = $1 and not on_hold',
  unassigned: 'holder_id is null and not on_hold',
  overdue: '(holder_id = $1 or holder_id is null) and not on_hold and due < actor_today()',
  'on-hold': 'on_hold and (holder_id = $1 or holder_id is null)',
  all: 'not on_hold',
};

/** What waits for a role, what is due first standing first, a page at a time. */
export async function queueBy(
  tx: Tx,
  { role, personId, view, kind, cursor }: QueueAsked,
  today: Day,
): Promise<{ items: Work[]; nextCursor: string | null }> {
  const after = keyIn(cursor, [isDay, isId, (part) => part.length < 40]);
  const values = await frame(tx, role, personId, today);
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
       w.claim_reference as "claimReference", w.due, p.reference,
       (select json_build_object('id', id, 'name', name) from mentees where id = p.mentee_id) as mentee,
       (select name from employers where id = p.employer_id) as "employerName",
       (select json_build_object('id', id, 'name', name) from people where id = w.holder_id) as holder,
       case when w.on_hold then (
         select json_build_object('untilDay', until_day, 'reason', reason) from case_holds
         where placement_id = w.placement_id and role = $2 and lifted_at is null) end as hold
     from page w join placements p on p.id = w.placement_id
     order by w.due, w.placement_id, w.kind`,
    values,
  );
  return pageOf(rows, PAGE_SIZE, (work) => [work.due, work.placementId, work.kind]);
}

interface CountRow extends Omit<QueueCounts, 'kinds'> {
  kind: WorkKind;
}

/** How much waits in each part of the queue. */
export async function queueCounts(
  tx: Tx,
  { role, personId }: Pick<QueueAsked, 'role' | 'personId'>,
  today: Day,
): Promise<QueueCounts> {
  const count = (view: QueueView) => `(count(*) filter (where ${IN_VIEW[view]}))::int`;
  const rows = await tx.query<CountRow[]>(
    `${WORK_SQL[role]}
     select kind, ${count('mine')} as mine, ${count('unassigned')} as unassigned, ${count('overdue')} as overdue,
       ${count('on-hold')} as "onHold", ${count('all')} as "all"
     from work group by kind`,
    await frame(tx, role, personId, today),
  );
  const sum = (part: keyof Omit<QueueCounts, 'kinds'>) => rows.reduce((total, row) => total + row[part], 0);
  return {
    mine: sum('mine'),
    unassigned: sum('unassigned'),
    overdue: sum('overdue'),
    onHold: sum('onHold'),
    all: sum('all'),
    kinds: Object.fromEntries(
      WORK_KINDS[role].map((kind) => {
        const row = rows.find((one) => one.kind === kind);
        return [kind, row ? row.mine + row.unassigned : 0];
      }),
    ),
  };
}

/** Work that waits longer than this is long overdue, and its due day is near enough. */
const DAYS_BACK = 400;

/**
 * What the work is worked out from. The database does not know working days: it is handed the day that they
 * end on for each day back in time, and for each scheme where its days of first contact begin among them.
 */
async function frame(tx: Tx, role: WorkRole, personId: string, today: Day): Promise<unknown[]> {
  if (role === 'caseworker') return [personId, role, endsOf(DAYS_TO_DECIDE, today)];
  const contact = (await allSchemes(tx)).flatMap(({ id, scheme }) => {
    const days = firstContactDays(scheme);
    return days === null ? [] : [{ id, days }];
  });
  const numbers = [...new Set(contact.map(({ days }) => days))];
  return [
    personId,
    role,
    numbers.flatMap((days) => endsOf(days, today)),
    contact.map(({ id }) => id),
    contact.map(({ days }) => numbers.indexOf(days) * (DAYS_BACK + 1)),
    addDays(today, DAYS_BEFORE_A_GRANT_ENDS),
    DAYS_BACK,
  ];
}

/** The day that so many working days end on, from today and from each day before it. */
function endsOf(workingDays: number, today: Day): Day[] {
  return Array.from({ length: DAYS_BACK + 1 }, (_, ago) => addWorkingDays(addDays(today, -ago), workingDays));
}
