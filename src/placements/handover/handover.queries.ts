import { In } from 'typeorm';
import type { Tx } from '../../access/database.js';
import { addDays, type Day } from '../../shared/day.js';
import { type Handover, handover } from './handover.rules.js';
import { Leadership } from './leadership.entity.js';
import { Mentorship } from './mentorship.entity.js';

type Place = typeof Leadership | typeof Mentorship;

/** Who is to give way, and who has the place, where it is to be somebody's from a day on. Lock the placement first. */
export async function handoverOf(
  tx: Tx,
  place: Place,
  placementId: string,
  next: { who: string | null; firstDay: Day },
): Promise<Handover> {
  const rows = await tx.find<Leadership | Mentorship>(place, {
    where: { placementId },
    order: { firstDay: 'asc' },
  });
  const holdings = rows.map(({ id, firstDay, lastDay, ...row }) => {
    return { id, who: 'leaderId' in row ? row.leaderId : row.mentorId, firstDay, lastDay };
  });
  return handover(holdings, next);
}

/** Makes way; answers whether a new one is to be written, as none goes on. */
export async function makeWay(
  tx: Tx,
  place: Place,
  { giveWay, holder, staysWithHolder }: Handover,
  firstDay: Day,
): Promise<boolean> {
  if (giveWay.length > 0) await tx.delete(place, { id: In(giveWay.map(({ id }) => id)) });
  const lastDay = staysWithHolder ? null : addDays(firstDay, -1);
  if (holder && holder.lastDay !== lastDay) await tx.update(place, { id: holder.id }, { lastDay });
  return !staysWithHolder;
}
