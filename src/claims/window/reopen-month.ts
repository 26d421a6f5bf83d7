import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { takesPart } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { MoreTimeInput } from './claim-window.input.js';
import { reopeningRefusals, type WindowRefusal } from './claim-window.rules.js';
import { ClaimReopening } from './claim-reopening.entity.js';
import { lockWindow } from './lock-window.js';

@Injectable()
export class ReopenMonth {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Opens a month whose window is closed, until a day. What expired stays so; the hours go into a new claim. */
  run(
    placementId: string,
    { month, lastDay, because }: MoreTimeInput,
    actor: Actor,
  ): Promise<Outcome<string, WindowRefusal>> {
    return this.database.change<string, WindowRefusal>(actor, async (tx) => {
      const today = this.clock.today();
      const { personId } = actor;
      const { facts, refusals } = await lockWindow(tx, { placementId, month }, today);
      if (await takesPart(tx, placementId, personId)) return refused([{ because: 'own-window' }]);
      if (refusals.length === 0) refusals.push(...reopeningRefusals(facts, lastDay, today));
      if (refusals.length > 0) return refused(refusals);

      const id = randomUUID();
      const opened = { reopenedBy: personId, reopenedAt: this.clock.now() };
      await tx.insert(ClaimReopening, { id, placementId, month, because, lastDay, ...opened });
      await recordEvent(tx, {
        what: 'claim.month-reopened',
        subjectId: id,
        placementId,
        details: { month, lastDay, before: facts.lastDay },
        personal: { because },
      });
      return done(id);
    });
  }
}
