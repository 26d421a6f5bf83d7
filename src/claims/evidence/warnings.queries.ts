import type { Tx } from '../../access/database.js';
import type { Day } from '../../shared/day.js';
import { periodOfMonth } from '../../shared/period.js';
import type { Claim } from '../claim.entity.js';
import { type OtherCosts, type UseOfGrant, type Warning, warningsOf } from './warnings.rules.js';

/** What there is to look at once more in a claim, for staff. */
export async function warningsOfClaim(
  tx: Tx,
  { id, month }: Pick<Claim, 'id' | 'month'>,
  wageCostsOre: number[],
): Promise<Warning[]> {
  const grants = await tx.query<UseOfGrant[]>(
    `select g.granted_minutes as "grantedMinutes", g.first_day as "firstDay", g.last_day as "lastDay", (
       select coalesce(json_agg(json_build_object('month', u.month, 'minutes', u.minutes)), '[]') from (
         select c.month, sum(l.minutes)::int as minutes from claim_lines l join claims c on c.id = l.claim_id
         where l.grant_id = g.id and l.outcome is distinct from 'refused'
           and c.status not in ('draft', 'withdrawn', 'expired', 'refused')
         group by c.month) u) as claimed
     from grants g where g.id in (select grant_id from claim_lines where claim_id = $1)`,
    [id],
  );
  const absent = await tx.query<{ day: Day }[]>(
    `select distinct e.day from time_entries e
     join mentor_absences a on a.mentor_id = e.mentor_id and e.day between a.first_day and a.last_day
     where e.claim_id = $1 order by e.day`,
    [id],
  );
  const [others] = await tx.query<OtherCosts[]>(
    `select count(*)::int as count, (percentile_disc(0.5) within group (order by rate))::int as "medianOre" from (
       select distinct on (mentor_id) rate_ore_per_hour as rate from wage_costs
       where status = 'approved' and first_day <= $2
         and mentor_id not in (select mentor_id from claim_lines where claim_id = $1)
       order by mentor_id, first_day desc) w`,
    [id, periodOfMonth(month).lastDay],
  );
  return warningsOf({
    month,
    grants,
    absentDays: absent.map(({ day }) => day),
    wageCostsOre,
    others: others ?? { count: 0, medianOre: null },
  });
}
