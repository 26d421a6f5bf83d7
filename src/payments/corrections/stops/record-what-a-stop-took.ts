import type { Tx } from '../../../access/database.js';
import { recordEvent } from '../../../audit/record-event.js';
import type { Day } from '../../../shared/day.js';

/**
 * Once an invoice is rejected, or a posting taken back, a stop that it hindered takes the claim back in the same
 * statement; the log tells of it.
 */
export async function recordWhatAStopTook(tx: Tx, claimId: string): Promise<void> {
  const [taken] = await tx.query<{ placementId: string; stoppedDay: Day }[]>(
    `select c.placement_id as "placementId", m.day::text as "stoppedDay"
     from claims c join lateral (select day from placement_moves where placement_id = c.placement_id and move = 'stop'
       order by position desc limit 1) m on true
     where c.id = $1 and c.status = 'withdrawn'`,
    [claimId],
  );
  if (taken === undefined) return;
  const { placementId, stoppedDay } = taken;
  await recordEvent(tx, {
    what: 'claim.withdrawn',
    subjectId: claimId,
    placementId,
    details: { stoppedDay },
  });
}
