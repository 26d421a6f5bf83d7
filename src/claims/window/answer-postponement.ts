import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockPlacement, takesPart } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { PostponementAnswerInput } from './claim-window.input.js';
import { findPostponement, lastDayOf } from './claim-window.queries.js';
import { answerRefusals, type WindowRefusal } from './claim-window.rules.js';
import { ClaimPostponement } from './claim-postponement.entity.js';

@Injectable()
export class AnswerPostponement {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Grants or refuses the time that a leader asked for; also after the window, as it was asked in time. */
  run(id: string, input: PostponementAnswerInput, actor: Actor): Promise<Outcome<string, WindowRefusal>> {
    return this.database.change<string, WindowRefusal>(actor, async (tx) => {
      const { placementId, month } = await findPostponement(tx, id);
      await lockPlacement(tx, placementId);
      const asked = await findPostponement(tx, id);
      const { personId } = actor;
      if (await takesPart(tx, placementId, personId)) return refused([{ because: 'own-window' }]);
      const before = await lastDayOf(tx, placementId, month);
      const refusals = answerRefusals({ lastDay: before, asked }, input, this.clock.today());
      if (refusals.length > 0) return refused(refusals);

      const { outcome, because } = input;
      const lastDay = outcome === 'granted' ? (input.lastDay ?? null) : null;
      await tx.update(
        ClaimPostponement,
        { id },
        {
          outcome,
          lastDay,
          decisionBecause: because ?? null,
          decidedBy: personId,
          decidedAt: this.clock.now(),
        },
      );
      await recordEvent(tx, {
        what: outcome === 'granted' ? 'claim.postponement-granted' : 'claim.postponement-refused',
        subjectId: id,
        placementId,
        details: { month, before, ...(lastDay !== null && { lastDay }) },
        ...(because !== undefined && { personal: { because } }),
      });
      return done(id);
    });
  }
}
