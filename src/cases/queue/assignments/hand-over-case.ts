import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { recordEvent } from '../../../audit/record-event.js';
import { lockPlacement } from '../../../placements/placement.queries.js';
import { Clock } from '../../../shared/clock.js';
import { done, type Outcome, refused } from '../../../shared/outcome.js';
import { type AssignmentRefusal, handoverRefusals, type WorkRole } from '../queue.rules.js';
import { assign, colleaguesIn, holderOf } from './assignment.queries.js';
import type { HandoverInput } from './assignment.input.js';

@Injectable()
export class HandOverCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives the case to a colleague. Any of the role may, so that nobody's work lies still when they fall ill;
   * `from` is whom one saw to have it.
   */
  run(
    placementId: string,
    role: WorkRole,
    input: HandoverInput,
    actor: Actor,
  ): Promise<Outcome<string, AssignmentRefusal>> {
    return this.database.change<string, AssignmentRefusal>(actor, async (tx) => {
      const placement = await lockPlacement(tx, placementId);
      const { personId, word = null, from = null } = input;
      const holder = await holderOf(tx, placement, role);
      const refusals = handoverRefusals(holder, { from, to: personId }, await colleaguesIn(tx, role));
      if (refusals.length > 0) return refused(refusals);

      await assign(tx, placement, { role, personId, word }, actor, this.clock.now());
      await recordEvent(tx, {
        what: 'case.handed-over',
        subjectId: placementId,
        placementId,
        details: { role, from: holder?.id ?? null, personId },
        ...(word !== null && { personal: { word } }),
      });
      return done(placementId);
    });
  }
}
