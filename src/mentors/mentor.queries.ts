import { IsNull, Not } from 'typeorm';
import type { Tx } from '../access/database.js';
import type { Day } from '../shared/day.js';
import { found } from '../shared/not-found.js';
import type { Period } from '../shared/period.js';
import { isId } from '../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf, type PageQuery } from '../web/paging.js';
import { Mentor } from './mentor.entity.js';
import type { Settlement } from './settlement.rules.js';
import { MentorAbsence } from './mentor-absence.entity.js';

export async function findMentor(tx: Tx, id: string): Promise<Mentor> {
  return found(await tx.findOneBy(Mentor, { id }), 'mentor');
}

/** How the hours of a mentor are settled, also to those who do not know the mentor. */
export async function settlementOfMentor(tx: Tx, id: string): Promise<Settlement> {
  const [row] = await tx.query<{ settlement: Settlement | null }[]>(
    'select settlement_of_mentor($1) as settlement',
    [id],
  );
  return found(row?.settlement ?? null, 'mentor');
}

export async function mentorsByName(tx: Tx, { cursor, limit = PAGE_SIZE }: PageQuery) {
  const after = keyIn(cursor, [() => true, isId]);
  const rows = await tx
    .createQueryBuilder(Mentor, 'mentor')
    .where(after === null ? 'true' : '(mentor.name, mentor.id) > (:name, :id)', {
      name: after?.[0],
      id: after?.[1],
    })
    .orderBy('mentor.name')
    .addOrderBy('mentor.id')
    .take(limit + 1)
    .getMany();
  return pageOf(rows, limit, ({ name, id }) => [name, id]);
}

const MOST_TO_PICK = 100;

/** Who can be picked at a workplace: its own first, then those from outside where they are asked for. Without a workplace the volunteers. */
export async function mentorsToPick(
  tx: Tx,
  workplaceId: string | null,
  isOutsideToo: boolean,
): Promise<Mentor[]> {
  const order = { name: 'asc', id: 'asc' } as const;
  if (workplaceId === null) {
    return tx.find(Mentor, { where: { kind: 'volunteer' }, order, take: MOST_TO_PICK });
  }
  const own = await tx.find(Mentor, { where: { workplaceId }, order, take: MOST_TO_PICK });
  if (!isOutsideToo) return own;
  const where = { workplaceId: IsNull(), kind: Not('volunteer' as const) };
  return [...own, ...(await tx.find(Mentor, { where, order, take: MOST_TO_PICK }))];
}

/** Holds the mentor's calendar until commit: absences and time entries of one mentor queue up here. */
export async function lockMentor(tx: Tx, mentorId: string): Promise<void> {
  await tx.query('select lock_mentor($1)', [mentorId]);
}

/** Days in the period on which the mentor has written down hours, in any course. */
export async function daysWithHours(tx: Tx, mentorId: string, period: Period): Promise<Day[]> {
  const rows = await tx.query<{ day: Day }[]>('select day from days_with_hours($1, $2, $3) as day', [
    mentorId,
    period.firstDay,
    period.lastDay,
  ]);
  return rows.map(({ day }) => day);
}

export async function findAbsence(tx: Tx, id: string): Promise<MentorAbsence> {
  return found(await tx.findOneBy(MentorAbsence, { id }), 'absence');
}

/** The latest first. */
export function absencesOf(tx: Tx, mentorId: string): Promise<MentorAbsence[]> {
  return tx.find(MentorAbsence, { where: { mentorId }, order: { firstDay: 'desc' } });
}

export async function isAbsent(tx: Tx, mentorId: string, day: Day): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    'select 1 from mentor_absences where mentor_id = $1 and $2 between first_day and last_day limit 1',
    [mentorId, day],
  );
  return rows.length > 0;
}
