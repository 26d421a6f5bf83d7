import type { Tx } from '../../access/database.js';
import { grantViewsOf } from '../../grants/grant-list.queries.js';
import { Leadership } from '../../placements/handover/leadership.entity.js';
import { Mentorship } from '../../placements/handover/mentorship.entity.js';
import type { Placement } from '../../placements/placement.entity.js';
import type { Day } from '../../shared/day.js';
import { schemeOf } from '../../placements/placement.queries.js';
import { laterLengthRefusal } from '../../schemes/course.rules.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { Period } from '../../shared/period.js';
import {
  type DaysEffect,
  type DaysFacts,
  type DaysRefusal,
  daysRefusals,
  effectOfDays,
} from './days.rules.js';

/** What stands on the days of a placement. Lock it first where they are to be moved. */
export async function daysFacts(tx: Tx, placement: Placement, next: Period): Promise<DaysFacts> {
  const [told] = await tx.query<
    { first: Day | null; last: Day | null; milestone: Day | null; letters: number }[]
  >(
    `select (select min(day) from time_entries where placement_id = $1) as first,
            (select max(day) from time_entries where placement_id = $1) as last,
            (select min(reached_day) from milestone_marks where placement_id = $1) as milestone,
            (select count(*)::int from letters where placement_id = $1) as letters`,
    [placement.id],
  );
  const { first = null, last = null, milestone = null, letters = 0 } = told ?? {};
  return {
    status: placement.status,
    period: placement,
    grants: await grantViewsOf(tx, placement.id),
    hours: first === null || last === null ? null : { firstDay: first, lastDay: last },
    firstMilestoneDay: milestone,
    handovers: [
      ...(await laterFirstDays(tx, Mentorship, placement.id)).map((day) => ({ who: 'mentor', day }) as const),
      ...(await laterFirstDays(tx, Leadership, placement.id)).map((day) => ({ who: 'leader', day }) as const),
    ],
    tooLong: laterLengthRefusal(await schemeOf(tx, placement), next),
    letters,
  };
}

/** What other days would change, or why they cannot be. Writes nothing. */
export async function tryDays(
  tx: Tx,
  placement: Placement,
  next: Period,
): Promise<Outcome<DaysEffect, DaysRefusal>> {
  const facts = await daysFacts(tx, placement, next);
  const refusals = daysRefusals(next, facts);
  return refusals.length > 0 ? refused(refusals) : done(effectOfDays(next, facts));
}

type Place = typeof Leadership | typeof Mentorship;

async function laterFirstDays(tx: Tx, place: Place, placementId: string): Promise<Day[]> {
  const rows = await inOrder(tx, place, placementId);
  return rows.slice(1).map(({ firstDay }) => firstDay);
}

/**
 * Whoever was mentor or leader from the first day is so from the new one; with the day moved later, nobody is
 * so before it. Who came on a later day than the first stays from that day.
 */
export async function moveFirstInPlace(
  tx: Tx,
  place: Place,
  placementId: string,
  days: { before: Period; after: Period },
): Promise<void> {
  const [first] = await inOrder(tx, place, placementId);
  if (first === undefined) return;
  const { before, after } = days;
  if (first.firstDay <= before.firstDay || first.firstDay < after.firstDay) {
    await tx.update(place, { id: first.id }, { firstDay: after.firstDay });
  }
}

function inOrder(tx: Tx, place: Place, placementId: string): Promise<(Leadership | Mentorship)[]> {
  return tx.find<Leadership | Mentorship>(place, { where: { placementId }, order: { firstDay: 'asc' } });
}
