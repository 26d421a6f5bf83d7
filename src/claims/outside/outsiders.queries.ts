import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import type { MentorKind } from '../../mentors/mentor.rules.js';
import type { Month } from '../../shared/day.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { periodOfMonth } from '../../shared/period.js';
import { type Claimant, OF_THE_WORKPLACE, type OutsideRefusal, ownClaimant } from './outside-claim.rules.js';

/** Those of the entries' mentors who are none of the workplace's own. */
export async function outsidersOf(tx: Tx, entries: { mentorId: string }[]): Promise<Set<string>> {
  const ids = [...new Set(entries.map(({ mentorId }) => mentorId))];
  if (ids.length === 0) return new Set();
  const rows = await tx.query<{ id: string }[]>(
    "select id from unnest($1::uuid[]) as id where settlement_of_mentor(id) <> 'payment-run'",
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Whose hours somebody claims in a month; or why none. */
export async function claimantOf(
  tx: Tx,
  { placementId, month }: { placementId: string; month: Month },
  actor: Actor,
): Promise<Outcome<Claimant, OutsideRefusal>> {
  if (actor.role !== 'mentor') {
    const [row] = await tx.query<{ answer: boolean }[]>('select month_is_of_outsiders($1, $2) as answer', [
      placementId,
      month,
    ]);
    return row?.answer ? refused([{ because: 'claimed-by-the-mentor' }]) : done(OF_THE_WORKPLACE);
  }
  const claimant = ownClaimant(await ownMentorIn(tx, placementId, month));
  return 'because' in claimant ? refused([claimant]) : done(claimant);
}

/** Which of the mentors that the asker is was the placement's in the month. */
async function ownMentorIn(
  tx: Tx,
  placementId: string,
  month: Month,
): Promise<{ id: string; kind: MentorKind } | null> {
  const { firstDay, lastDay } = periodOfMonth(month);
  const [mentor] = await tx.query<{ id: string; kind: MentorKind }[]>(
    `select m.id, m.kind from mentorships s join mentors m on m.id = s.mentor_id
     where s.placement_id = $1 and m.id = any ((select own_mentor_ids())::uuid[])
       and s.first_day <= $3 and (s.last_day is null or s.last_day >= $2)
     order by m.kind = 'company-employee', s.first_day limit 1`,
    [placementId, firstDay, lastDay],
  );
  return mentor ?? null;
}
