import type { Tx } from '../../access/database.js';
import { isDay, type Month } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import { isId } from '../../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf, type PageQuery } from '../../web/paging.js';
import { Complaint } from './complaint.entity.js';
import type { ComplainedOf } from './complaint.rules.js';
import { complaintView, type ComplaintView, type ListedComplaint } from './complaint.view.js';

export type ComplainedKind = 'grant' | 'claim' | 'correction';

/** A decision that the asker sees, and may be complained of. */
export interface Decision {
  placementId: string;
  party: 'leader' | 'mentee';
  decidedBy: string;
  decidedDay: string;
  ofDecision: ComplainedOf;
}

/** Null where nothing is decided yet. */
export async function decisionOf(tx: Tx, kind: ComplainedKind, id: string): Promise<Decision | null> {
  const [row] = await tx.query<{ decision: Decision | null }[]>(
    'select complained_decision($1, $2) as decision',
    [kind, id],
  );
  return row?.decision ?? null;
}

export async function findComplaint(tx: Tx, id: string): Promise<Complaint> {
  return found(await tx.findOneBy(Complaint, { id }), 'complaint');
}

/** Of the claim that is complained of; null of anything else. */
export async function monthComplainedOf(
  tx: Tx,
  { subjectKind, subjectId }: Complaint,
): Promise<Month | null> {
  if (subjectKind !== 'claim') return null;
  const [claim] = await tx.query<{ month: Month }[]>('select month from claims where id = $1', [subjectId]);
  return claim?.month ?? null;
}

/** One that is handled waits here for whoever handles it at the same time. */
export async function lockComplaint(tx: Tx, id: string): Promise<Complaint> {
  const complaint = await tx.findOne(Complaint, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return found(complaint, 'complaint');
}

export async function isComplainedOf(tx: Tx, subjectId: string, ofDecision: ComplainedOf): Promise<boolean> {
  const [row] = await tx.query<{ is: boolean }[]>(
    `select exists (select from complaints where subject_id = $1 and of_decision = $2
       and status not in ('changed', 'closed')) as is`,
    [subjectId, ofDecision],
  );
  return row?.is ?? false;
}

export async function complaintsOf(tx: Tx, placementId: string): Promise<ComplaintView[]> {
  const complaints = await tx.find(Complaint, {
    where: { placementId },
    order: { receivedDay: 'desc', id: 'asc' },
  });
  return complaints.map(complaintView);
}

/** Those that are open first, by the day that they are due; a page at a time. */
export async function complaintsBy(
  tx: Tx,
  { cursor, limit = PAGE_SIZE }: PageQuery,
): Promise<{ items: ListedComplaint[]; nextCursor: string | null }> {
  const after = keyIn(cursor, [(part) => part === 'true' || part === 'false', isDay, isId]);
  const keys = await tx.query<
    { id: string; isOver: boolean; dueDay: string; reference: string; mentee: ListedComplaint['mentee'] }[]
  >(
    `select c.id, c.status in ('changed', 'closed') as "isOver", c.due_day::text as "dueDay", p.reference,
       (select json_build_object('id', id, 'name', name) from mentees where id = p.mentee_id) as mentee
     from complaints c join placements p on p.id = c.placement_id
     ${after ? "where (c.status in ('changed', 'closed'), c.due_day, c.id) > ($1::boolean, $2::date, $3::uuid)" : ''}
     order by c.status in ('changed', 'closed'), c.due_day, c.id limit ${limit + 1}`,
    after ?? [],
  );
  const page = pageOf(keys, limit, ({ isOver, dueDay, id }) => [String(isOver), dueDay, id]);
  const complaints = await tx
    .createQueryBuilder(Complaint, 'complaint')
    .where('complaint.id = any(:ids)', { ids: page.items.map(({ id }) => id) })
    .getMany();
  const byId = new Map(complaints.map((complaint) => [complaint.id, complaint]));
  return {
    items: page.items.flatMap(({ id, reference, mentee }) => {
      const complaint = byId.get(id);
      return complaint ? [{ complaint: complaintView(complaint), reference, mentee }] : [];
    }),
    nextCursor: page.nextCursor,
  };
}
