import { createHash, randomUUID } from 'node:crypto';
import { In } from 'typeorm';
import type { Tx } from '../../access/database.js';
import { addDays, type Day } from '../../shared/day.js';
import { Leadership } from '../handover/leadership.entity.js';

/** A leadership of somebody who leaves, from the day on which another has it. */
export interface LeadershipToHandOver {
  id: string;
  placementId: string;
  reference: string;
  menteeId: string;
  menteeName: string;
  /** Where it began before, the leader who leaves keeps the days until then. */
  beganBefore: boolean;
  firstDay: Day;
  lastDay: Day | null;
}

/** What goes to another, of placements that are not over and last until the day. */
export function leadershipsToHandOver(tx: Tx, leaderId: string, from: Day): Promise<LeadershipToHandOver[]> {
  return tx.query<LeadershipToHandOver[]>(
    `select l.id, p.id as "placementId", p.reference, p.mentee_id as "menteeId",
       (select name from mentees where id = p.mentee_id) as "menteeName", l.first_day < $2 as "beganBefore",
       greatest(l.first_day, $2::date) as "firstDay", l.last_day as "lastDay"
     from leaderships l join placements p on p.id = l.placement_id
     where l.leader_id = $1 and (l.last_day is null or l.last_day >= $2) and p.last_day >= $2
       and p.status not in ('ended', 'broken-off', 'withdrawn')
     order by p.id, l.first_day`,
    [leaderId, from],
  );
}

/** Changes with what is to be handed over. */
export function leavingVersion(leaderships: Pick<LeadershipToHandOver, 'id' | 'firstDay'>[]): string {
  const said = leaderships.map(({ id, firstDay }) => `${id} ${firstDay}`).join('\n');
  return createHash('sha256').update(said).digest('hex').slice(0, 40);
}

/** Holds the leader and the placements until commit, in one order; for those who hand on all of them. */
export async function lockPlacementsOf(tx: Tx, leaderId: string): Promise<void> {
  await tx.query('select lock_placements_led_by($1)', [leaderId]);
}

export async function giveTo(
  tx: Tx,
  successorId: string,
  leaderships: LeadershipToHandOver[],
  from: Day,
  now: Date,
): Promise<void> {
  const begun = leaderships.filter(({ beganBefore }) => beganBefore).map(({ id }) => id);
  const later = leaderships.filter(({ beganBefore }) => !beganBefore).map(({ id }) => id);
  if (begun.length > 0) await tx.update(Leadership, { id: In(begun) }, { lastDay: addDays(from, -1) });
  if (later.length > 0) await tx.delete(Leadership, { id: In(later) });
  await tx.insert(
    Leadership,
    leaderships.map(({ placementId, firstDay, lastDay }) => ({
      id: randomUUID(),
      placementId,
      leaderId: successorId,
      firstDay,
      lastDay,
      createdAt: now,
    })),
  );
}
