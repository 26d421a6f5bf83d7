import type { Tx } from '../../../access/database.js';
import type { Day } from '../../../shared/day.js';
import type { Holder } from '../queue.rules.js';

export interface Leave {
  id: string;
  firstDay: Day;
  lastDay: Day;
  standIn: string;
}

/** Until commit, no other leave is written: two who name each other at once queue up here. */
export async function lockLeaves(tx: Tx): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('stand_ins', 0))`);
}

/** Who looks after one's own work, now and later. */
export function ownLeaves(tx: Tx, personId: string): Promise<Leave[]> {
  return tx.query<Leave[]>(
    `select s.id, s.first_day as "firstDay", s.last_day as "lastDay", p.name as "standIn"
     from stand_ins s join people p on p.id = s.stand_in_id
     where s.person_id = $1 and s.last_day >= actor_today() order by s.first_day`,
    [personId],
  );
}

/** Those whose work one looks after today. */
export function standsInFor(tx: Tx, personId: string): Promise<Holder[]> {
  return tx.query<Holder[]>(
    `select p.id, p.name from stand_ins s join people p on p.id = s.person_id
     where s.stand_in_id = $1 and actor_today() between s.first_day and s.last_day order by p.name, p.id`,
    [personId],
  );
}
