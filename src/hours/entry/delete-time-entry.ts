import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { TimeEntry } from '../time-entry.entity.js';
import { lockTimeEntry, ownMentors } from '../time-entry.queries.js';
import { changeRefusals, type TimeEntryRefusal } from '../time-entry.rules.js';

@Injectable()
export class DeleteTimeEntry {
  constructor(private readonly database: Database) {}

  /** Takes away hours that are in no claim, if they are still what was read; what they were stays in the log. */
  run(id: string, versionRead: number, actor: Actor): Promise<Outcome<null, TimeEntryRefusal>> {
    return this.database.change<null, TimeEntryRefusal>(actor, async (tx) => {
      const entry = await lockTimeEntry(tx, id);
      const refusals = changeRefusals(entry, await ownMentors(tx, actor));
      if (refusals.length > 0) return refused(refusals);
      refuseIfChanged(versionRead, entry.version);

      await tx.delete(TimeEntry, { id });
      const { placementId, day, minutes, activity } = entry;
      const details = { day, minutes, activity };
      await recordEvent(tx, { what: 'time-entry.deleted', subjectId: id, placementId, details });
      return done(null);
    });
  }
}
