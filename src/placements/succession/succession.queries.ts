import type { Tx } from '../../access/database.js';
import type { Day } from '../../shared/day.js';

/** The cases at workplaces that last until a day, in one order; those that came to nothing are left out. */
export async function casesTouched(tx: Tx, workplaceIds: string[], from: Day): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select id from placements where workplace_id = any ($1) and last_day >= $2 and status <> 'withdrawn' order by id`,
    [workplaceIds, from],
  );
  return rows.map(({ id }) => id);
}
