import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockGrants } from '../../grants/grant.queries.js';
import { Leadership } from '../../placements/handover/leadership.entity.js';
import { Mentorship } from '../../placements/handover/mentorship.entity.js';
import { changePlacement, lockPlacement } from '../../placements/placement.queries.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { type Period, periodOf } from '../../shared/period.js';
import { refuseIfChanged } from '../../web/version.js';
import { daysFacts, moveFirstInPlace } from './days.queries.js';
import { type DaysRefusal, daysRefusals } from './days.rules.js';

@Injectable()
export class ChangeDays {
  constructor(private readonly database: Database) {}

  /** Moves the first or last day of a placement, if nobody has changed it since it was read. */
  run(
    placementId: string,
    next: Period,
    versionRead: number,
    actor: Actor,
  ): Promise<Outcome<string, DaysRefusal>> {
    return this.database.change<string, DaysRefusal>(actor, async (tx) => {
      const placement = await lockPlacement(tx, placementId); // hours, mentors and drafts wait
      await lockGrants(tx, placementId);
      refuseIfChanged(versionRead, placement.version);
      const refusals = daysRefusals(next, await daysFacts(tx, placement, next));
      if (refusals.length > 0) return refused(refusals);

      const days = { before: periodOf(placement), after: periodOf(next) };
      await changePlacement(tx, placement, days.after);
      await moveFirstInPlace(tx, Mentorship, placementId, days);
      await moveFirstInPlace(tx, Leadership, placementId, days);
      await recordEvent(tx, {
        what: 'placement.days-changed',
        subjectId: placementId,
        placementId,
        details: days,
      });
      return done(placementId);
    });
  }
}
