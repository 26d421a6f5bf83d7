import type { Tx } from '../../access/database.js';
import type { HoursAsked } from '../word/word.queries.js';
import type { EntryToCheck } from './check.rules.js';
import type { HoursCheckView } from './check.view.js';

/** The checks of a placement, the newest first; of one claim's or month's hours where those are named. */
export function checksOf(tx: Tx, placementId: string, timeEntryIds?: string[]): Promise<HoursCheckView[]> {
  return tx.query<HoursCheckView[]>(
    `select h.id, h.how, h.outcome, h.day, h.note, coalesce(p.name, '–') as by,
       array(select time_entry_id from checked_entries where check_id = h.id order by 1) as "timeEntryIds"
     from hours_checks h left join people p on p.id = h.checked_by
     where h.placement_id = $1 and ($2::uuid[] is null or exists (
       select from checked_entries k where k.check_id = h.id and k.time_entry_id = any ($2)))
     order by h.number desc`,
    [placementId, timeEntryIds ?? null],
  );
}

export async function nextCheckNumber(tx: Tx, placementId: string): Promise<number> {
  const [row] = await tx.query<{ next: number }[]>(
    'select coalesce(max(number), 0) + 1 as next from hours_checks where placement_id = $1',
    [placementId],
  );
  return row?.next ?? 1;
}

export function entryToCheck({
  timeEntryId: id,
  day,
  standing,
  isDecided,
  lastDayToSpeak,
}: HoursAsked): EntryToCheck {
  return { id, day, standing, isDecided, lastDayToSpeak };
}
