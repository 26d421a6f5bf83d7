import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { checkedTimeEntry, insertTimeEntry } from './new-time-entry.js';
import { TimeEntry } from '../time-entry.entity.js';
import type { TimeEntryInput } from '../time-entry.input.js';
import { lockTimeEntry, ownMentors } from '../time-entry.queries.js';
import { changeRefusals, type TimeEntryRefusal } from '../time-entry.rules.js';

export const BUSY: Record<string, TimeEntryRefusal> = {
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
        const checked = await checkedTimeEntry(tx, placementId, input, actor, this.clock.now());
        if ('refused' in checked) return checked;
        return done(await insertTimeEntry(tx, placementId, checked.done, actor, this.clock.now()));
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
        const checked = await checkedTimeEntry(tx, entry.placementId, kept, actor, this.clock.now());
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
}
