import { randomUUID } from 'node:crypto';
import type { Actor } from '../access/actor.js';
import type { Tx } from '../access/database.js';
import type { Mentor } from '../mentors/mentor.entity.js';
import { addDays, type Day } from '../shared/day.js';
import { Leadership } from './leadership.entity.js';
import { Mentorship } from './mentorship.entity.js';
import type { MentorFacts } from './placement.rules.js';

export function mentorFacts(mentor: Mentor): MentorFacts {
  const { workplaceId, personId } = mentor;
  return { workplaceId, personId, isCompanyEmployee: mentor.kind === 'company-employee' };
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

export function newestMentorship(tx: Tx, placementId: string): Promise<Mentorship | null> {
  return tx.findOne(Mentorship, { where: { placementId }, order: { firstDay: 'desc' } });
}

export function newestLeadership(tx: Tx, placementId: string): Promise<Leadership | null> {
  return tx.findOne(Leadership, { where: { placementId }, order: { firstDay: 'desc' } });
}

export async function startMentorship(
  tx: Tx,
  { placementId, mentorId, firstDay }: { placementId: string; mentorId: string; firstDay: Day },
  chosenBy: Actor,
  now: Date,
): Promise<void> {
  await tx.insert(Mentorship, {
    id: randomUUID(),
    placementId,
    mentorId,
    firstDay,
    lastDay: null,
    chosenBy: chosenBy.personId,
    createdAt: now,
  });
}

/**
 * The day before the next one begins is the last of the one before. Who would not have had a day was written
 * down by mistake, and goes; the log keeps it.
 */
export async function endBefore(
  tx: Tx,
  what: typeof Mentorship | typeof Leadership,
  { id, firstDay }: { id: string; firstDay: Day },
  nextFirstDay: Day,
): Promise<void> {
  if (nextFirstDay === firstDay) await tx.delete(what, { id });
  else await tx.update(what, { id }, { lastDay: addDays(nextFirstDay, -1) });
}

/** The last day on which the mentor has hours on the placement; null without any. */
export async function lastDayWithHours(
  tx: Tx,
  { placementId, mentorId }: Pick<Mentorship, 'placementId' | 'mentorId'>,
): Promise<Day | null> {
  const [row] = await tx.query<{ day: Day | null }[]>(
    'select max(day) as day from time_entries where placement_id = $1 and mentor_id = $2',
    [placementId, mentorId],
  );
  return row?.day ?? null;
}
