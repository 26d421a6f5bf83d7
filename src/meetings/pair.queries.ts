import type { Tx } from '../access/database.js';
import type { Day } from '../shared/day.js';

export interface PairOfDay {
  id: string;
  isOwn: boolean;
  /** The first day on which the two could be in touch: of the choice, or of the mentor where that is earlier. */
  since: Day;
}

/** The mentorship that has a day, or the next one after it. */
export async function pairOfDay(tx: Tx, placementId: string, day: Day): Promise<PairOfDay | null> {
  const [pair] = await tx.query<PairOfDay[]>(
    `select id, id = any ((select own_mentorship_ids())::uuid[]) as "isOwn",
       least(first_day, (created_at at time zone 'Europe/Copenhagen')::date) as since from mentorships
     where placement_id = $1 and (last_day is null or last_day >= $2) order by first_day limit 1`,
    [placementId, day],
  );
  return pair ?? null;
}
