import type { Tx } from '../../access/database.js';
import type { Month } from '../../shared/day.js';

/** Of each placement, the months that mentors from outside are still to claim, the first first; of a mentor, the own. */
export async function outsideMonthsOf(tx: Tx, placementIds: string[]): Promise<Map<string, Month[]>> {
  const rows = await tx.query<{ id: string; months: Month[] }[]>(
    `select placement_id as id, array_agg(month order by month) as months
     from outside_months_to_claim($1) group by placement_id`,
    [placementIds],
  );
  return new Map(rows.map(({ id, months }) => [id, months]));
}

/** The same of every placement of whoever asks, also of those that another mentors now. */
export function ownOutsideMonths(tx: Tx): Promise<{ placementId: string; month: Month }[]> {
  return tx.query(
    `select placement_id as "placementId", month from outside_months_to_claim(outside_placement_ids())
     order by month, placement_id limit 25`,
  );
}
