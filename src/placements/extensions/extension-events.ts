import type { Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import type { Day } from '../../shared/day.js';
import type { Placement } from '../placement.entity.js';

/** Only that both wish it is an event of the case: a wish, and a no, stay between the two. */
export function tellOfExtension(
  tx: Tx,
  { id, firstDay, lastDay: before }: Placement,
  lastDay: Day,
  saidDay?: Day,
): Promise<void> {
  return recordEvent(tx, {
    what: 'placement.extended',
    subjectId: id,
    placementId: id,
    details: {
      before: { firstDay, lastDay: before },
      after: { firstDay, lastDay },
      ...(saidDay !== undefined && { saidDay }),
    },
  });
}
