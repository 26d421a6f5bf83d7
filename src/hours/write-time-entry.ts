import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database, type Tx } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { decidedGrantsOf } from '../grants/grant.queries.js';
import { isAbsent, lockMentor } from '../mentors/mentor.queries.js';
import { mentorOfDay } from '../placements/mentorship.queries.js';
import { lockPlacement } from '../placements/placement.queries.js';
import { takesHours } from '../placements/placement.rules.js';
import { Clock } from '../shared/clock.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { refuseIfChanged } from '../web/version.js';
import { TimeEntry } from './time-entry.entity.js';
import type { TimeEntryInput } from './time-entry.input.js';
import { lockTimeEntry, ownMentors } from './time-entry.queries.js';
import { changeRefusals, spanOf, type TimeEntryRefusal, timeEntryRefusals } from './time-entry.rules.js';

const BUSY: Record<string, TimeEntryRefusal> = {
  one_place_at_a_time_for_a_mentor: { because: 'mentor-busy' },
};

@Injectable()
export class WriteTimeEntry {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Writes down hours of the mentor of that day. No two at the same time for one mentor, anywhere. */
  run(placementId: string, input: TimeEntryInput, actor: Actor): Promise<Outcome<string, TimeEntryRefusal>> {
    return this.database.change<string, TimeEntryRefusal>(
      actor,
      async (tx) => {
        const checked = await this.checked(tx, placementId, input, actor);
        if ('refused' in checked) return checked;

        const id = randomUUID();
        await tx.insert(TimeEntry, {
          id,
          placementId,
          ...checked.done,
          createdBy: actor.personId,
          createdAt: this.clock.now(),
        });
        const { day, minutes, activity } = checked.done;
        await recordEvent(tx, {
          what: 'time-entry.written',
          subjectId: id,
          placementId,
          details: { day, minutes, activity },
        });
        return done(id);
      },
      BUSY,
    );
  }

  /** Puts an entry right that is in no claim, if nobody has changed it since it was read. */
  change(
    id: string,
    input: TimeEntryInput,
    versionRead: number,
    actor: Actor,
  ): Promise<Outcome<string, TimeEntryRefusal>> {
    return this.database.change<string, TimeEntryRefusal>(
      actor,
      async (tx) => {
        const entry = await lockTimeEntry(tx, id);
        const refusals = changeRefusals(entry, await ownMentors(tx, actor));
        if (refusals.length > 0) return refused(refusals);
        refuseIfChanged(versionRead, entry.version);
        const kept = { ...input, mentorId: entry.mentorId };
        const checked = await this.checked(tx, entry.placementId, kept, actor);
        if ('refused' in checked) return checked;

        const { day, startsAt, endsAt, minutes, activity } = checked.done;
        await tx.update(
          TimeEntry,
          { id },
          { day, startsAt, endsAt, minutes, activity, version: entry.version + 1 },
        );
        await recordEvent(tx, {
          what: 'time-entry.changed',
          subjectId: id,
          placementId: entry.placementId,
          details: { before: { day: entry.day, minutes: entry.minutes }, after: { day, minutes, activity } },
        });
        return done(id);
      },
      BUSY,
    );
  }

  private async checked(tx: Tx, placementId: string, input: TimeEntryInput, actor: Actor) {
    const placement = await lockPlacement(tx, placementId); // its mentors, grants and claims stand still
    const span = spanOf(input);
    if ('refusal' in span) return refused([span.refusal]);

    const { day, activity } = input;
    const mentorOnDay = await mentorOfDay(tx, placementId, day);
    if (mentorOnDay !== null) await lockMentor(tx, mentorOnDay);
    const refusals = timeEntryRefusals(
      { day, mentorId: input.mentorId ?? null, endsAt: span.endsAt },
      {
        takesHours: takesHours(placement.status),
        grants: await decidedGrantsOf(tx, placementId),
        ownMentors: await ownMentors(tx, actor),
        mentorOfDay: mentorOnDay,
        mentorIsAbsent: mentorOnDay !== null && (await isAbsent(tx, mentorOnDay, day)),
        now: this.clock.now(),
      },
    );
    if (refusals.length > 0 || mentorOnDay === null) return refused(refusals);
    const minutes = (span.endsAt.getTime() - span.startsAt.getTime()) / 60_000;
    return done({ mentorId: mentorOnDay, day, activity, minutes, ...span });
  }
}
