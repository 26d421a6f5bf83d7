import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { recordEvent } from '../../../audit/record-event.js';
import { lockPlacement } from '../../../placements/placement.queries.js';
import { Clock } from '../../../shared/clock.js';
import { done, type Outcome, refused } from '../../../shared/outcome.js';
import { type HoldRefusal, holdRefusals, isOnHold, type WorkRole } from '../queue.rules.js';
import type { HoldInput } from './assignment.input.js';
import { lift, openHold } from './assignment.queries.js';
import { CaseHold } from './case-hold.entity.js';

@Injectable()
export class HoldCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The role's part of the case leaves the queue until the day is over. */
  run(
    placementId: string,
    role: WorkRole,
    { reason, untilDay }: HoldInput,
    actor: Actor,
  ): Promise<Outcome<string, HoldRefusal>> {
    return this.database.change<string, HoldRefusal>(actor, async (tx) => {
      await lockPlacement(tx, placementId);
      const before = await openHold(tx, placementId, role);
      const refusals = holdRefusals(before, untilDay, this.clock.today());
      if (refusals.length > 0) return refused(refusals);

      const now = this.clock.now();
      if (before) await lift(tx, before, now);
      await tx.insert(CaseHold, {
        id: randomUUID(),
        placementId,
        role,
        reason,
        untilDay,
        createdBy: actor.personId,
        createdAt: now,
        liftedAt: null,
      });
      await recordEvent(tx, {
        what: 'case.put-on-hold',
        subjectId: placementId,
        placementId,
        details: { role, untilDay },
        personal: { reason },
      });
      return done(placementId);
    });
  }

  /** Takes it up again before the day. */
  release(placementId: string, role: WorkRole, actor: Actor): Promise<Outcome<string, HoldRefusal>> {
    return this.database.change<string, HoldRefusal>(actor, async (tx) => {
      await lockPlacement(tx, placementId);
      const hold = await openHold(tx, placementId, role);
      if (hold === null || !isOnHold(hold, this.clock.today())) return refused([{ because: 'not-on-hold' }]);

      await lift(tx, hold, this.clock.now());
      await recordEvent(tx, {
        what: 'case.taken-off-hold',
        subjectId: placementId,
        placementId,
        details: { role },
      });
      return done(placementId);
    });
  }
}
