/** The steps by which hours are written down, for those who write one line and those who write many. */
import { randomUUID } from 'node:crypto';
import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { decidedGrantsOf } from '../../grants/grant.queries.js';
import { isAbsent, lockMentor } from '../../mentors/mentor.queries.js';
import { mentorOfDay } from '../../placements/handover/mentorship.queries.js';
import { lockPlacement, schemeOf } from '../../placements/placement.queries.js';
import { restsOf } from '../../placements/moves/moves.queries.js';
import { takesHours } from '../../placements/placement.rules.js';
import { unpaidRule } from '../../schemes/pay.rules.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { TimeEntry } from '../time-entry.entity.js';
import type { TimeEntryInput } from '../time-entry.input.js';
import { ownMentors } from '../time-entry.queries.js';
import { spanOf, type TimeEntryRefusal, timeEntryRefusals } from '../time-entry.rules.js';

export type NewTimeEntry = Pick<
  TimeEntry,
  'mentorId' | 'day' | 'activity' | 'minutes' | 'startsAt' | 'endsAt'
>;

/** Holds the placement and the mentor of the day, and asks whether these hours may be written down. */
export async function checkedTimeEntry(
  tx: Tx,
  placementId: string,
  input: TimeEntryInput,
  actor: Actor,
  now: Date,
): Promise<Outcome<NewTimeEntry, TimeEntryRefusal>> {
  const placement = await lockPlacement(tx, placementId); // its mentors, grants and claims stand still
  const span = spanOf(input);
  if ('refusal' in span) return refused([span.refusal]);

  const { day, activity } = input;
  const mentorOnDay = await mentorOfDay(tx, placementId, day);
  if (mentorOnDay !== null) await lockMentor(tx, mentorOnDay);
  const refusals = timeEntryRefusals(
    { day, mentorId: input.mentorId ?? null, endsAt: span.endsAt },
    {
      unpaid: unpaidRule(await schemeOf(tx, placement)),
      takesHours: takesHours(placement.status),
      placement,
      rests: await restsOf(tx, placementId),
      grants: await decidedGrantsOf(tx, placementId),
      ownMentors: await ownMentors(tx, actor),
      mentorOfDay: mentorOnDay,
      mentorIsAbsent: mentorOnDay !== null && (await isAbsent(tx, mentorOnDay, day)),
      now,
    },
  );
  if (refusals.length > 0 || mentorOnDay === null) return refused(refusals);
  const minutes = (span.endsAt.getTime() - span.startsAt.getTime()) / 60_000;
  return done({ mentorId: mentorOnDay, day, activity, minutes, ...span });
}

export async function insertTimeEntry(
  tx: Tx,
  placementId: string,
  entry: NewTimeEntry,
  actor: Actor,
  now: Date,
): Promise<string> {
  const id = randomUUID();
  await tx.insert(TimeEntry, { id, placementId, ...entry, createdBy: actor.personId, createdAt: now });
  const { day, minutes, activity } = entry;
  await recordEvent(tx, {
    what: 'time-entry.written',
    subjectId: id,
    placementId,
    details: { day, minutes, activity },
  });
  return id;
}
