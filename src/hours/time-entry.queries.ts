import { In } from 'typeorm';
import type { Actor } from '../access/actor.js';
import type { Tx } from '../access/database.js';
import { lockPlacement } from '../placements/placement.queries.js';
import type { Month } from '../shared/day.js';
import { found } from '../shared/not-found.js';
import { periodOfMonth } from '../shared/period.js';
import { TimeEntry } from './time-entry.entity.js';

export async function findTimeEntry(tx: Tx, id: string): Promise<TimeEntry> {
  return found(await tx.findOneBy(TimeEntry, { id }), 'time entry');
}

/** As `findTimeEntry`, with its placement held until commit: no claim takes the hours meanwhile. */
export async function lockTimeEntry(tx: Tx, id: string): Promise<TimeEntry> {
  await lockPlacement(tx, (await findTimeEntry(tx, id)).placementId);
  return findTimeEntry(tx, id);
}

/** The mentors that the actor is; null for those who write hours for others. */
export async function ownMentors(tx: Tx, actor: Actor): Promise<string[] | null> {
  if (actor.role !== 'mentor') return null;
  const [row] = await tx.query<{ ids: string[] }[]>('select own_mentor_ids() as ids');
  return row?.ids ?? [];
}

/** Of one placement or of many, in the order in which they were worked; those of one month where one is named. */
export function timeEntriesOf(tx: Tx, placementId: string | string[], month?: Month): Promise<TimeEntry[]> {
  const query = tx.createQueryBuilder(TimeEntry, 'entry').where({ placementId: In([placementId].flat()) });
  if (month !== undefined) query.andWhere('entry.day between :firstDay and :lastDay', periodOfMonth(month));
  return query.orderBy('entry.day').addOrderBy('entry.startsAt').getMany();
}

/** The claims that hours are frozen in, as far as the asker may see them. */
export function claimReferencesOf(
  tx: Tx,
  entries: Pick<TimeEntry, 'claimId'>[],
): Promise<{ id: string; reference: string }[]> {
  const ids = [...new Set(entries.flatMap(({ claimId }) => (claimId === null ? [] : [claimId])))];
  return tx.query('select id, reference from claims where id = any($1)', [ids]);
}
