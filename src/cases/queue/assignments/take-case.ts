import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { recordEvent } from '../../../audit/record-event.js';
import { lockPlacement } from '../../../placements/placement.queries.js';
import { Clock } from '../../../shared/clock.js';
import { done, type Outcome, refused } from '../../../shared/outcome.js';
import { type AssignmentRefusal, takeRefusals, type WorkRole } from '../queue.rules.js';
import { assign, holderOf } from './assignment.queries.js';

@Injectable()
export class TakeCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The case is the actor's, unless somebody came first. */
  run(placementId: string, role: WorkRole, actor: Actor): Promise<Outcome<string, AssignmentRefusal>> {
    return this.database.change<string, AssignmentRefusal>(actor, async (tx) => {
      const placement = await lockPlacement(tx, placementId);
      const refusals = takeRefusals(await holderOf(tx, placement, role), actor.personId);
      if (refusals.length > 0) return refused(refusals);

      const to = { role, personId: actor.personId, word: null };
      await assign(tx, placement, to, actor, this.clock.now());
      await recordEvent(tx, {
        what: 'case.taken',
        subjectId: placementId,
        placementId,
        details: { role, personId: actor.personId },
      });
      return done(placementId);
    });
  }
}
