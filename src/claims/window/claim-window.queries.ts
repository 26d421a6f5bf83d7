import type { Tx } from '../../access/database.js';
import { found } from '../../shared/not-found.js';
import { parameterOn } from '../../settings/parameter.queries.js';
import { type Day, dayAt, type Month } from '../../shared/day.js';
import { ClaimPostponement } from './claim-postponement.entity.js';
import { DAYS_AFTER_RETURN, lastDayAgain } from './claim-window.rules.js';

/** The last day to claim a month of each of the placements, null where nobody set one, seen from today. */
export async function windowsOf(
  tx: Tx,
  placementIds: string[],
  month: Month,
): Promise<Map<string, { lastDay: Day | null; today: Day }>> {
  const rows = await tx.query<{ id: string; lastDay: Day | null; today: Day }[]>(
    `select id, claim_last_day(id, $2)::text as "lastDay", actor_today()::text as today
     from unnest($1::uuid[]) id`,
    [placementIds, month],
  );
  return new Map(rows.map(({ id, ...window }) => [id, window]));
}

export async function lastDayOf(tx: Tx, placementId: string, month: Month): Promise<Day | null> {
  return (await windowsOf(tx, [placementId], month)).get(placementId)?.lastDay ?? null;
}

/** The same of claims of any month, by their ids. */
export async function lastDaysOfClaims(tx: Tx, claimIds: string[]): Promise<Map<string, Day | null>> {
  const rows = await tx.query<{ id: string; lastDay: Day | null }[]>(
    'select id, claim_last_day(placement_id, month)::text as "lastDay" from claims where id = any ($1)',
    [claimIds],
  );
  return new Map(rows.map(({ id, lastDay }) => [id, lastDay]));
}

/** The last day to claim again what comes back of a claim today; null where its month has no window. */
export async function lastDayWhenBack(
  tx: Tx,
  { placementId, month, submittedAt }: { placementId: string; month: Month; submittedAt: Date | null },
  today: Day,
): Promise<Day | null> {
  const lastDay = await lastDayOf(tx, placementId, month);
  const leastDays = (await parameterOn(tx, 'claim-return-days', today)) ?? DAYS_AFTER_RETURN;
  return lastDayAgain({ lastDay, submittedDay: submittedAt ? dayAt(submittedAt) : today, leastDays }, today);
}

export async function findPostponement(tx: Tx, id: string): Promise<ClaimPostponement> {
  return found(await tx.findOneBy(ClaimPostponement, { id }), 'postponement');
}

/** The months of placements that a leader cannot claim: it is too late, or mentors from outside claim for themselves. */
export async function closedMonthsOf(tx: Tx, placementIds: string[]): Promise<Map<string, Month[]>> {
  const rows = await tx.query<{ id: string; months: Month[] }[]>(
    `select p.id, array_agg(m.month order by m.month) as months
     from placements p,
       lateral (select to_char(begun, 'YYYY-MM') as month from generate_series(
         date_trunc('month', p.first_day), least(p.last_day, actor_today())::timestamp, '1 month') begun) m
     where p.id = any ($1) and (exists (select from parameters where code = 'claim-window-days')
         or exists (select from mentorships s where s.placement_id = p.id
           and settlement_of_mentor(s.mentor_id) <> 'payment-run'))
       and (month_is_of_outsiders(p.id, m.month) or claim_last_day(p.id, m.month) < actor_today())
     group by p.id`,
    [placementIds],
  );
  return new Map(rows.map(({ id, months }) => [id, months]));
}
