import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { lockPlacement } from '../placement.queries.js';
import type { OutcomeInput } from './outcome.input.js';
import { type OutcomeRefusal, outcomeRefusals } from './outcome.rules.js';
import { PlacementOutcome } from './placement-outcome.entity.js';

@Injectable()
export class NoteOutcome {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Notes what became of the mentee; what was noted of other days stays. */
  run(
    placementId: string,
    { outcome, day }: OutcomeInput,
    actor: Actor,
  ): Promise<Outcome<string, OutcomeRefusal>> {
    return this.database.change<string, OutcomeRefusal>(
      actor,
      async (tx) => {
        const placement = await lockPlacement(tx, placementId);
        const refusals = outcomeRefusals(placement, day, this.clock.today());
        if (refusals.length > 0) return refused(refusals);

        const noted = { notedBy: actor.personId, notedAt: this.clock.now() };
        await tx.insert(PlacementOutcome, { id: randomUUID(), placementId, outcome, day, ...noted });
        // Which it was is the mentee's own affair, and so stays out of what others may read.
        await recordEvent(tx, {
          what: 'placement.outcome-noted',
          subjectId: placementId,
          placementId,
          details: { day },
          personal: { outcome },
        });
        return done(placementId);
      },
      { one_outcome_per_placement_and_day: { because: 'outcome-noted-that-day' } },
    );
  }
}
