import { IsNull } from 'typeorm';
import type { Tx } from '../../../access/database.js';
import type { WorkRole } from '../queue.rules.js';
import type { HandoverWord } from '../queue.view.js';
import { CaseAssignment } from './case-assignment.entity.js';

const MOST_SHOWN = 20;

/** What was said to somebody with the cases that they were given, until they have put it away. */
export function unreadWords(tx: Tx, personId: string, role: WorkRole): Promise<HandoverWord[]> {
  return tx.query<HandoverWord[]>(
    `select a.placement_id as "placementId", p.reference, b.name as "byName", a.word
     from case_assignments a join placements p on p.id = a.placement_id join people b on b.id = a.created_by
     where a.person_id = $1 and a.role = $2 and a.ended_at is null and a.word is not null and a.word_read_at is null
     order by a.created_at desc, a.id limit ${MOST_SHOWN}`,
    [personId, role],
  );
}

/** Puts away what was said to somebody with the case. False where nothing is left to read. */
export async function putWordAway(
  tx: Tx,
  of: { placementId: string; role: WorkRole; personId: string },
  now: Date,
): Promise<boolean> {
  const unread = { ...of, endedAt: IsNull(), wordReadAt: IsNull() };
  const { affected } = await tx.update(CaseAssignment, unread, { wordReadAt: now });
  return (affected ?? 0) > 0;
}
