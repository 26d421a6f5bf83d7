import type { Tx } from '../../access/database.js';
import type { Activity } from '../../schemes/activity.js';
import { schemesBy } from '../../schemes/scheme.queries.js';
import { isPaid } from '../../schemes/pay.rules.js';
import { type Balance, balanceOf, type GrantUse } from './balance.rules.js';

/** What is left of every grant of these placements that hours may be written on, the earliest first. */
export async function balancesOf(
  tx: Tx,
  placements: { id: string; schemeVersionId: string }[],
): Promise<Balance[]> {
  const schemes = await schemesBy(
    tx,
    placements.map(({ schemeVersionId }) => schemeVersionId),
  );
  const uses = await tx.query<GrantUse[]>(
    `select g.placement_id as "placementId", g.first_day as "firstDay", g.last_day as "lastDay",
            g.granted_minutes as "grantedMinutes", minutes_claimed(g.id) as "claimedMinutes",
            minutes_returned(g.id) as "returnedMinutes",
            coalesce((select json_object_agg(open.activity, open.minutes) from
              (select e.activity, sum(e.minutes) as minutes from time_entries e
               where e.placement_id = g.placement_id and e.claim_id is null
                 and e.day between g.first_day and g.last_day group by e.activity) open), '{}') as "openMinutes"
     from grants g where g.placement_id = any($1) and g.status in ('granted', 'ended-early') order by g.first_day, g.id`,
    [placements.map(({ id }) => id)],
  );
  return uses.map((use) => {
    const placement = placements.find(({ id }) => id === use.placementId);
    const scheme = placement && schemes.get(placement.schemeVersionId);
    return balanceOf(use, (activity) => scheme !== undefined && isPaid(scheme, activity as Activity));
  });
}
