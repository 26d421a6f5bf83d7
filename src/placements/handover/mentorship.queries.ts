import { randomUUID } from 'node:crypto';
import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import type { EntityTarget } from 'typeorm';
import type { Mentor } from '../../mentors/mentor.entity.js';
import type { Day } from '../../shared/day.js';
import type { Period } from '../../shared/period.js';
import type { MentorDays } from './mentor-days.rules.js';
import type { Leadership } from './leadership.entity.js';
import { Mentorship } from './mentorship.entity.js';
import type { MentorFacts } from '../placement.rules.js';

export function mentorFacts(mentor: Mentor): MentorFacts {
  const { workplaceId, personId } = mentor;
  return {
    workplaceId,
    personId,
    isCompanyEmployee: mentor.kind === 'company-employee',
    isVolunteer: mentor.kind === 'volunteer',
  };
}

/** The mentor of a day, and null on a day that has none. */
export async function mentorOfDay(tx: Tx, placementId: string, day: Day): Promise<string | null> {
  const [row] = await tx.query<{ mentor_id: string }[]>(
    `select mentor_id from mentorships where placement_id = $1 and first_day <= $2
       and (last_day is null or last_day >= $2)`,
    [placementId, day],
  );
  return row?.mentor_id ?? null;
}

/** Every mentor of the placement, in the order of their days. */
export function mentorsOf(tx: Tx, placementId: string): Promise<MentorDays[]> {
  return tx.query<MentorDays[]>(
    `select m.id, m.name, s.first_day as "firstDay", s.last_day as "lastDay"
     from mentorships s join mentors m on m.id = s.mentor_id where s.placement_id = $1 order by s.first_day`,
    [placementId],
  );
}

/** Whether the mentor who asks was the placement's mentor on a day of the period. */
export async function isOwnIn(tx: Tx, placementId: string, { firstDay, lastDay }: Period): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `select from mentorships where placement_id = $1 and mentor_id = any ((select own_mentor_ids())::uuid[])
       and first_day <= $3 and (last_day is null or last_day >= $2) limit 1`,
    [placementId, firstDay, lastDay],
  );
  return rows.length > 0;
}

/** Whether the mentor who asks was the placement's on a day of the period, and is none of the workplace's own. */
export async function isOutsiderIn(
  tx: Tx,
  placementId: string,
  { firstDay, lastDay }: Period,
): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `select from mentorships where placement_id = $1 and mentor_id = any ((select own_mentor_ids())::uuid[])
       and settlement_of_mentor(mentor_id) <> 'payment-run'
       and first_day <= $3 and (last_day is null or last_day >= $2) limit 1`,
    [placementId, firstDay, lastDay],
  );
  return rows.length > 0;
}

/** The days on which the mentor who asks is the placement's mentor. */
export function ownDaysIn(tx: Tx, placementId: string): Promise<Period[]> {
  return tx.query<Period[]>(
    `select first_day as "firstDay", coalesce(last_day, '9999-12-31') as "lastDay" from mentorships
     where placement_id = $1 and mentor_id = any ((select own_mentor_ids())::uuid[]) order by first_day`,
    [placementId],
  );
}

/** Who has the place on a day, or has it next where nobody does: the mentorship or leadership of then. */
export function nextInPlace<Place extends Mentorship | Leadership>(
  tx: Tx,
  place: EntityTarget<Place>,
  placementId: string,
  day: Day,
): Promise<Place | null> {
  return tx
    .createQueryBuilder(place, 'place')
    .where('place.placementId = :placementId', { placementId })
    .andWhere('(place.lastDay is null or place.lastDay >= :day)', { day })
    .orderBy('place.firstDay')
    .limit(1)
    .getOne();
}

/** Answers with its id. */
export async function startMentorship(
  tx: Tx,
  { placementId, mentorId, firstDay }: { placementId: string; mentorId: string; firstDay: Day },
  chosenBy: Actor,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  await tx.insert(Mentorship, {
    id,
    placementId,
    mentorId,
    firstDay,
    lastDay: null,
    chosenBy: chosenBy.personId,
    createdAt: now,
  });
  return id;
}

/** The last day on which anybody but this mentor has hours on the placement, of nobody where none is chosen; null without any. */
export async function lastDayWithHoursOfOthers(
  tx: Tx,
  placementId: string,
  mentorId: string | null,
): Promise<Day | null> {
  const [row] = await tx.query<{ day: Day | null }[]>(
    'select max(day) as day from time_entries where placement_id = $1 and mentor_id is distinct from $2',
    [placementId, mentorId],
  );
  return row?.day ?? null;
}
