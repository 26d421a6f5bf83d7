import { In } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import { isOutsiderIn, isOwnIn } from '../../placements/handover/mentorship.queries.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { takesHours } from '../../placements/placement.rules.js';
import type { Month } from '../../shared/day.js';
import { overlaps, periodOfMonth } from '../../shared/period.js';
import { balancesOf } from '../balance/balance.queries.js';
import type { Balance } from '../balance/balance.rules.js';
import { claimReferencesOf, ownMentors, timeEntriesOf } from '../time-entry.queries.js';
import { changeRefusals } from '../time-entry.rules.js';
import { timeEntryView } from '../time-entry.view.js';
import { hoursAsked } from '../word/word.queries.js';
import { monthWithin, type MonthView } from './month.view.js';

export async function monthOfHours(tx: Tx, id: string, asked: Month, actor: Actor): Promise<MonthView> {
  const placement = await findPlacementView(tx, id);
  const month = monthWithin(asked, placement);
  const entries = await timeEntriesOf(tx, id, month);
  const words = await hoursAsked(tx, id, month);
  const claims = await claimReferencesOf(tx, entries);
  const mentors = await tx.findBy(Mentor, { id: In([...new Set(entries.map(({ mentorId }) => mentorId))]) });
  const writes = actor.role === 'leader' || actor.role === 'mentor';
  const own = await ownMentors(tx, actor);
  return {
    placement,
    month,
    entries: entries.map((entry) => ({
      ...timeEntryView(entry),
      mayChange: writes && changeRefusals(entry, own).length === 0,
      mentor: mentors.find((mentor) => mentor.id === entry.mentorId)?.name ?? '–',
      standing: words.find(({ timeEntryId }) => timeEntryId === entry.id)?.standing ?? null,
      claim: claims.find((claim) => claim.id === entry.claimId) ?? null,
    })),
    balances: await balancesIn(tx, id, month),
    takenOut: await hoursTakenOut(tx, id, month),
    mayClaim:
      actor.role === 'mentor' &&
      entries.some(({ claimId, mentorId }) => claimId === null && own?.includes(mentorId)) &&
      (await isOutsiderIn(tx, id, periodOfMonth(month))),
    mayWrite:
      takesHours(placement.status) &&
      (actor.role === 'leader' || (actor.role === 'mentor' && (await isOwnIn(tx, id, periodOfMonth(month))))),
  };
}

/** With the month of the stop, as those after it may be no months of the course. */
function hoursTakenOut(tx: Tx, placementId: string, month: Month): Promise<MonthView['takenOut']> {
  return tx.query<MonthView['takenOut']>(
    `select h.day::text, h.minutes from hours_taken_out h join placement_moves m on m.id = h.move_id
     where h.placement_id = $1 and to_char(m.day, 'YYYY-MM') = $2 order by h.day, h.starts_at`,
    [placementId, month],
  );
}

/** What is left of the grants that have days in the month. */
export async function balancesIn(tx: Tx, placementId: string, month: Month): Promise<Balance[]> {
  const balances = await balancesOf(tx, [await findPlacement(tx, placementId)]);
  return balances.filter((balance) => overlaps(balance, periodOfMonth(month)));
}
