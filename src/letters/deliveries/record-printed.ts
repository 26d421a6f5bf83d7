import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import { recordEvents } from '../../audit/record-event.js';

/**
 * Marks letters as printed, in the name of whoever printed them; those that are marked already, or are to
 * somebody who has died, are left alone. Where
 * another way failed before, it is named. Answers how many were marked.
 */
export async function recordPrinted(tx: Tx, letterIds: string[], actor: Actor, now: Date): Promise<number> {
  const marked = await tx.query<{ id: string; letterId: string; placementId: string }[]>(
    `insert into letter_deliveries (id, letter_id, placement_id, channel, status, requested_by, requested_as,
       requested_at, settled_at, falls_back_from)
     select gen_random_uuid(), l.id, l.placement_id, 'print', 'sent', $2, $3, $4, $4,
       (select d.id from letter_deliveries d where d.letter_id = l.id and d.status = 'failed'
        order by d.requested_at desc, d.id limit 1)
     from letters l where l.id = any ($1::uuid[])
       and not exists (select from dead_among(array[l.recipient_id])) order by l.id
     on conflict (letter_id, channel) where status <> 'failed' do nothing
     returning id, letter_id as "letterId", placement_id as "placementId"`,
    [letterIds, actor.personId, actor.role, now],
  );
  await recordEvents(
    tx,
    'letter.printed',
    marked.map(({ id, letterId, placementId }) => ({
      subjectId: letterId,
      placementId,
      details: { delivery: id },
    })),
  );
  return marked.length;
}
