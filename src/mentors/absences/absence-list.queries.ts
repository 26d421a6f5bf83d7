import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import type { Day } from '../../shared/day.js';
import type { AbsenceOfMentor, ToldOf } from './absence-list.view.js';

/** The mentors whose absence the actor may tell of: oneself in each employment, or a leader's own employees. */
export function mentorsToTellOf(tx: Tx, actor: Actor): Promise<ToldOf[]> {
  const whose =
    actor.role === 'mentor'
      ? 'm.id = any ((select own_mentor_ids())::uuid[])'
      : `m.kind = 'company-employee' and m.workplace_id = any ((select own_workplace_ids())::uuid[])`;
  return tx.query(
    `select m.id, m.name, (select w.name from workplaces w where w.id = m.workplace_id) as workplace
     from mentors m where ${whose} order by m.name, m.id`,
  );
}

const MOST_SHOWN = 200;

/** Those that end on this day or later, the latest first. */
export function absencesSince(tx: Tx, mentorIds: string[], day: Day): Promise<AbsenceOfMentor[]> {
  return tx.query(
    `select id, mentor_id as "mentorId", first_day as "firstDay", last_day as "lastDay" from mentor_absences
     where mentor_id = any ($1) and last_day >= $2 order by first_day desc, id limit ${MOST_SHOWN}`,
    [mentorIds, day],
  );
}
