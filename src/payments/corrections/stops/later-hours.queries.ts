import type { Tx } from '../../../access/database.js';
import type { ClaimOfMonth } from '../../../placements/moves/stopping/later-hours.js';
import type { Day } from '../../../shared/day.js';
import type { Minutes } from '../../../shared/minutes.js';
import type { Ore } from '../../../shared/ore.js';

/** What the move withdraws with its hours: nobody has paid or invoiced it. */
const WAITS = `(c.status in ('submitted', 'hearing') or c.status = 'approved' and c.settlement <> 'payment-run'
  and not exists (select from invoices i where i.claim_id = c.id and i.status <> 'rejected'))`;

/** Claims that a stop on that day withdraws, as the move in the database does. */
export function claimsToWithdraw(tx: Tx, placementId: string, day: Day): Promise<ClaimOfMonth[]> {
  return tx.query<ClaimOfMonth[]>(
    `select c.id, c.reference, c.month from claims c
     where c.placement_id = $1 and (c.status in ('draft', 'returned') and c.month > to_char($2::date, 'YYYY-MM')
       or ${WAITS} and exists (select from time_entries e where e.claim_id = c.id and e.day > $2))
     order by c.month, c.reference`,
    [placementId, day],
  );
}

/** The minutes after the day that are in nothing approved. */
export async function minutesToTakeOut(tx: Tx, placementId: string, day: Day): Promise<Minutes> {
  const [row] = await tx.query<{ minutes: number }[]>(
    `select coalesce(sum(e.minutes), 0)::int as minutes from time_entries e left join claims c on c.id = e.claim_id
     where e.placement_id = $1 and e.day > $2 and (c.id is null or ${WAITS})`,
    [placementId, day],
  );
  return row?.minutes ?? 0;
}

/** An approved line with hours after a day. */
export interface LineWithLaterHours extends ClaimOfMonth {
  lineId: string;
  /** What it stands at. */
  minutes: Minutes;
  wageCostOre: Ore;
  amountOre: Ore;
  /** Of its hours, those until the day. */
  minutesUntil: Minutes;
  isCorrectionOpen: boolean;
  /** Settled by an invoice or a posting. */
  isOutside: boolean;
  /** The number of its invoice, where that has come and is not paid. */
  invoice: string | null;
}

export function linesWithLaterHours(tx: Tx, placementId: string, day: Day): Promise<LineWithLaterHours[]> {
  return tx.query<LineWithLaterHours[]>(
    `select c.id, c.reference, c.month, l.id as "lineId", s.minutes, s.wage_cost_ore as "wageCostOre",
       s.amount_ore as "amountOre", h.until as "minutesUntil",
       exists (select from corrections o where o.claim_id = c.id and o.status in ('proposed', 'hearing'))
         as "isCorrectionOpen", c.settlement <> 'payment-run' as "isOutside",
       (select i.number from invoices i where i.claim_id = c.id and i.status in ('received', 'attested')) as invoice
     from claims c join claim_lines l on l.claim_id = c.id and l.outcome = 'approved'
       cross join lateral (select coalesce(sum(minutes) filter (where day <= $2), 0)::int as until,
         max(day) as last from time_entries where claim_line_id = l.id) h, claim_line_stands(l.id) s
     where c.placement_id = $1 and c.status in ('approved', 'in-payment', 'payment-failed', 'paid', 'settled')
       and not ${WAITS} and h.last > $2 order by c.month, c.reference, l.id`,
    [placementId, day],
  );
}
