import type { Tx } from '../../access/database.js';
import type { Day, Month } from '../../shared/day.js';
import { lastDayOf } from './claim-window.queries.js';
import { daysLeft } from './claim-window.rules.js';
import type {
  ClaimWindowView,
  PostponementView,
  ReopeningView,
  WaitingPostponement,
} from './claim-window.view.js';

/** A leader and a mentor from outside may both claim the month, and each says why to the municipality alone. */
const READS_WHY = `(not actor_is('leader', 'mentor') or asked_by in (actor_person_id(), decided_by)
  or actor_is('leader') and not exists (select from mentors m where m.person_id = asked_by))`;

/** The window of a month, and all that moved it. Whoever is not known to the reader has no name. */
export async function claimWindow(
  tx: Tx,
  placementId: string,
  month: Month,
  today: Day,
): Promise<ClaimWindowView> {
  const lastDay = await lastDayOf(tx, placementId, month);
  const postponements = await tx.query<PostponementView[]>(
    `select id, asked_by is distinct from decided_by as "isAsked", asked_at as "askedAt", outcome, last_day as "lastDay",
       decided_at as "decidedAt", case when ${READS_WHY} then because end as because,
       case when ${READS_WHY} then (select name from people where id = asked_by) end as "askedBy",
       case when ${READS_WHY} then decision_because end as "decisionBecause"
     from claim_postponements where placement_id = $1 and month = $2 order by asked_at, id`,
    [placementId, month],
  );
  const reopenings = await tx.query<ReopeningView[]>(
    `select id, because, last_day as "lastDay", reopened_at as "reopenedAt",
       (select name from people where id = reopened_by) as "reopenedBy"
     from claim_reopenings where placement_id = $1 and month = $2 order by reopened_at, id`,
    [placementId, month],
  );
  const left = lastDay === null ? null : daysLeft(lastDay, today);
  return { placementId, month, lastDay, daysLeft: left, postponements, reopenings };
}

/** The oldest that wait for a caseworker. */
export function waitingPostponements(tx: Tx): Promise<WaitingPostponement[]> {
  return tx.query<WaitingPostponement[]>(
    `select p.id as "placementId", p.reference, (select name from mentees where id = p.mentee_id) as mentee, w.month,
       w.asked_at as "askedAt"
     from claim_postponements w join placements p on p.id = w.placement_id
     where w.outcome is null order by w.asked_at, w.id limit 25`,
  );
}
