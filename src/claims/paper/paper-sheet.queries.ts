import type { Tx } from '../../access/database.js';
import type { Day, Month } from '../../shared/day.js';
import { firstDayOfMonth } from '../../shared/day.js';
import { type MonthFacts, type MonthState, stateOfMonth } from '../sheet/sheet.rules.js';
import { ACTIVE, sheetOf } from '../sheet/sheet.queries.js';
import type { SheetRow } from '../sheet/sheet.view.js';
import type { LedBy } from './paper-sheet.rules.js';

/** A placement's month as its leader would answer for it by a click; null where it is no month of it. */
export async function findSheetRow(tx: Tx, placementId: string, month: Month): Promise<SheetRow | null> {
  const { rows } = await sheetOf(tx, month, { ids: [placementId] });
  return rows[0] ?? null;
}

/** Those who may have signed for a month: whoever had the case at any time from its first day until today. */
export function leadersSince(tx: Tx, placementId: string, month: Month, today: Day): Promise<LedBy[]> {
  return tx.query<LedBy[]>(
    `select l.id as "leaderId", l.name, s.first_day as "firstDay", s.last_day as "lastDay"
     from leaderships s join leaders l on l.id = s.leader_id
     where s.placement_id = $1 and s.first_day <= $3 and (s.last_day is null or s.last_day >= $2)
     order by s.first_day`,
    [placementId, firstDayOfMonth(month), today],
  );
}

/** The months of a placement that have begun, the oldest first, each with how it stands; none before it is active. */
export async function monthsOf(
  tx: Tx,
  placementId: string,
  today: Day,
): Promise<{ month: Month; state: MonthState }[]> {
  const rows = await tx.query<(MonthFacts & { month: Month })[]>(
    `select m.month,
       array(select status from claims c where c.placement_id = p.id and c.month = m.month and c.mentor_id is null) as claims,
       exists (select from months_without_hours n where n.placement_id = p.id and n.month = m.month) as "saidNone",
       (select coalesce(sum(e.minutes), 0)::int from time_entries e
         where e.placement_id = p.id and e.claim_id is null and to_char(e.day, 'YYYY-MM') = m.month
           and e.activity <> 'transport') as "openMinutes"
     from placements p,
       lateral (select to_char(begun, 'YYYY-MM') as month from generate_series(
         date_trunc('month', p.first_day), least(p.last_day, $2::date)::timestamp, '1 month') begun) m
     where p.id = $1 and p.status = any ($3) and p.run_by = 'consultant' order by m.month`,
    [placementId, today, ACTIVE],
  );
  return rows.map((row) => ({ month: row.month, state: stateOfMonth(row) }));
}
