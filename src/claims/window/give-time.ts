import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { takesPart } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { MoreTimeInput } from './claim-window.input.js';
import { givingRefusals, type WindowRefusal } from './claim-window.rules.js';
import { ClaimPostponement } from './claim-postponement.entity.js';
import { lockWindow } from './lock-window.js';

@Injectable()
export class GiveTime {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A caseworker gives more time for a month that nobody asked it for, while its window is open. */
  run(
    placementId: string,
    { month, lastDay, because }: MoreTimeInput,
    actor: Actor,
  ): Promise<Outcome<string, WindowRefusal>> {
    return this.database.change<string, WindowRefusal>(
      actor,
      async (tx) => {
        const today = this.clock.today();
        const { personId } = actor;
        const { facts, refusals } = await lockWindow(tx, { placementId, month }, today);
        if (await takesPart(tx, placementId, personId)) return refused([{ because: 'own-window' }]);
        if (refusals.length === 0) refusals.push(...givingRefusals(facts, lastDay, today));
        if (refusals.length > 0) return refused(refusals);

        const id = randomUUID();
        const now = this.clock.now();
        await tx.insert(ClaimPostponement, {
          id,
          placementId,
          month,
          because,
          askedBy: personId,
          askedAt: now,
          outcome: 'granted',
          lastDay,
          decidedBy: personId,
          decidedAt: now,
        });
        await recordEvent(tx, {
          what: 'claim.postponement-granted',
          subjectId: id,
          placementId,
          details: { month, lastDay, before: facts.lastDay },
          personal: { because },
        });
        return done(id);
      },
      { one_postponement_per_placement_and_month: { because: 'postponement-waits' } },
    );
  }
}
