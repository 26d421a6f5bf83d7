import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockGrants } from '../../grants/grant.queries.js';
import { lockPlacement, takesPart } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { hoursAsked, versionOfHours } from '../word/word.queries.js';
import { HoursCheck } from './check.entity.js';
import type { HoursCheckInput } from './check.input.js';
import { entryToCheck, nextCheckNumber } from './check.queries.js';
import { type CheckRefusal, checkRefusals, isOpen, waitsForCheck } from './check.rules.js';
import { CheckedEntry } from './checked-entry.entity.js';

@Injectable()
export class CheckHours {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes what a consultant found of a month's hours, as they are and after the word that there is. Whoever
   * does it never decides on them.
   */
  run(
    placementId: string,
    { month, how, outcome, day, note, timeEntryIds, version }: HoursCheckInput,
    actor: Actor,
  ): Promise<Outcome<string, CheckRefusal>> {
    return this.database.change<string, CheckRefusal>(actor, async (tx) => {
      await lockPlacement(tx, placementId);
      await lockGrants(tx, placementId); // no claim is decided meanwhile
      const hours = await hoursAsked(tx, placementId, month);
      refuseIfChanged(version ?? null, versionOfHours(hours));
      const today = this.clock.today();
      const entries = hours.map(entryToCheck);
      const isMeant = how === 'spoke-with-mentee' ? isOpen : waitsForCheck;
      const entryIds = [
        ...new Set(timeEntryIds ?? entries.filter((one) => isMeant(one, today)).map(({ id }) => id)),
      ];
      const refusals = checkRefusals({ day, how, entryIds }, entries, {
        takesPart: await takesPart(tx, placementId, actor.personId),
        today,
      });
      if (refusals.length > 0) return refused(refusals);

      const id = randomUUID();
      const number = await nextCheckNumber(tx, placementId);
      const said = { how, outcome, day, note, checkedBy: actor.personId, checkedAt: this.clock.now() };
      await tx.insert(HoursCheck, { id, placementId, number, ...said });
      const checked = hours.filter(({ timeEntryId }) => entryIds.includes(timeEntryId));
      await tx.insert(
        CheckedEntry,
        checked.map(({ timeEntryId, version: entryVersion, wordNumber }) => ({
          timeEntryId,
          checkId: id,
          placementId,
          entryVersion,
          wordNumber,
        })),
      );
      await recordEvent(tx, {
        what: outcome === 'right' ? 'hours.checked' : 'hours.found-wrong',
        subjectId: id,
        placementId,
        details: { month, how, minutes: checked.reduce((sum, { minutes }) => sum + minutes, 0) },
        personal: { note },
      });
      return done(id);
    });
  }
}
