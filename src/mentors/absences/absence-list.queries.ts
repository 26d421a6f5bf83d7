import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import { type Day, isDay } from '../../shared/day.js';
import { isId } from '../../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf } from '../../web/paging.js';
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

/** Those that end on this day or later, the latest first, a page at a time. */
export async function absencesSince(
  tx: Tx,
  mentorIds: string[],
  day: Day,
  cursor?: string,
): Promise<{ items: AbsenceOfMentor[]; nextCursor: string | null }> {
  const [firstDay = null, id = null] = keyIn(cursor, [isDay, isId]) ?? [];
  const rows = await tx.query<AbsenceOfMentor[]>(
    `select id, mentor_id as "mentorId", first_day as "firstDay", last_day as "lastDay" from mentor_absences
     where mentor_id = any ($1) and last_day >= $2
       and ($3::date is null or (first_day, id) < ($3::date, $4::uuid))
     order by first_day desc, id desc limit ${PAGE_SIZE + 1}`,
    [mentorIds, day, firstDay, id],
  );
  return pageOf(rows, PAGE_SIZE, (absence) => [absence.firstDay, absence.id]);
}
