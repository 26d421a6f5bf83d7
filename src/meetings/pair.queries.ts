import type { Tx } from '../access/database.js';
import type { Day } from '../shared/day.js';

export interface PairOfDay {
  id: string;
  isOwn: boolean;
}

/** The mentorship that has a day, or the next one after it. */
export async function pairOfDay(tx: Tx, placementId: string, day: Day): Promise<PairOfDay | null> {
  const [pair] = await tx.query<PairOfDay[]>(
    `select id, id = any ((select own_mentorship_ids())::uuid[]) as "isOwn" from mentorships
     where placement_id = $1 and (last_day is null or last_day >= $2) order by first_day limit 1`,
    [placementId, day],
  );
  return pair ?? null;
}
