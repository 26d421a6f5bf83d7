import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { PostponementInput } from './claim-window.input.js';
import { askingRefusals, type WindowRefusal } from './claim-window.rules.js';
import { ClaimPostponement } from './claim-postponement.entity.js';
import { askerRefusals, lockWindow } from './lock-window.js';

@Injectable()
export class AskForTime {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A leader, or a mentor from outside, asks for more time for a month. What is open does not expire until a caseworker has answered. */
  run(
    placementId: string,
    { month, because }: PostponementInput,
    actor: Actor,
  ): Promise<Outcome<string, WindowRefusal>> {
    return this.database.change<string, WindowRefusal>(
      actor,
      async (tx) => {
        const today = this.clock.today();
        const { facts, refusals } = await lockWindow(tx, { placementId, month }, today);
        refusals.push(...(await askerRefusals(tx, { placementId, month }, actor)));
        if (refusals.length === 0) refusals.push(...askingRefusals(facts, today));
        if (refusals.length > 0) return refused(refusals);

        const id = randomUUID();
        const asked = { askedBy: actor.personId, askedAt: this.clock.now() };
        await tx.insert(ClaimPostponement, { id, placementId, month, because, ...asked });
        await recordEvent(tx, {
          what: 'claim.postponement-asked',
          subjectId: id,
          placementId,
          details: { month },
          personal: { because },
        });
        return done(id);
      },
      { one_postponement_per_placement_and_month: { because: 'postponement-waits' } },
    );
  }
}
