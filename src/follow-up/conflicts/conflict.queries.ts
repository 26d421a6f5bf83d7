import type { Tx } from '../../access/database.js';
import type { OrganiserRole } from '../../schemes/scheme.rules.js';
import { found } from '../../shared/not-found.js';
import { conflictStatus, type ConflictKind, type ConflictOutcome } from './conflict.rules.js';
import type { ConflictView } from './conflict.view.js';

interface Row {
  id: string;
  placementId: string;
  mentorId: string;
  kind: ConflictKind;
  description: string;
  reportedAt: Date;
  outcome: ConflictOutcome | null;
  text: string | null;
  hasNewMentor: boolean;
}

const COLUMNS = `c.id, c.placement_id as "placementId", c.mentor_id as "mentorId", c.kind, c.description,
  c.reported_at as "reportedAt", a.outcome, a.text,
  exists (select from mentorships m where m.placement_id = c.placement_id and m.last_day is null
    and m.mentor_id <> c.mentor_id) as "hasNewMentor"
  from conflicts c left join conflict_assessments a on a.conflict_id = c.id`;

function view({ hasNewMentor, reportedAt, ...row }: Row): ConflictView {
  const status = conflictStatus(row.outcome, hasNewMentor);
  return { ...row, status, reportedAt: reportedAt.toISOString() };
}

/** The conflicts of a case that the asker may see, what was reported last first. */
export async function conflictsOf(tx: Tx, placementId: string): Promise<ConflictView[]> {
  const rows = await tx.query<Row[]>(
    `select ${COLUMNS} where c.placement_id = $1 order by c.reported_at desc, c.id`,
    [placementId],
  );
  return rows.map(view);
}

export async function findConflict(tx: Tx, id: string): Promise<ConflictView> {
  const [row] = await tx.query<Row[]>(`select ${COLUMNS} where c.id = $1`, [id]);
  return view(found(row, 'conflict'));
}

/** How many assess what whoever has the case is a part of: it is work of theirs in the queue. */
export async function colleaguesOf(
  tx: Tx,
  placementId: string,
  runBy: OrganiserRole,
  involvedId: string,
): Promise<number> {
  const rows = await tx.query<unknown[]>(
    'select from named_concern_readers($1, array[$2], array[$3]::uuid[])',
    [placementId, runBy, involvedId],
  );
  return rows.length;
}

/** The conditions on which the pair of today goes on, as each of the two is told them. */
export async function conditionsOf(tx: Tx, placementId: string, mentorId: string): Promise<string[]> {
  const rows = await tx.query<{ text: string }[]>(
    `select text from conflict_assessments
     where placement_id = $1 and mentor_id = $2 and outcome = 'goes-on-with-conditions' order by assessed_at`,
    [placementId, mentorId],
  );
  return rows.map(({ text }) => text);
}
