import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { WageCost } from './wage-cost.entity.js';
import { findWageCost } from './wage-cost.queries.js';
import { type WageCostRefusal, wageCostWithdrawalRefusals } from './wage-cost.rules.js';

@Injectable()
export class WithdrawWageCost {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Takes back what nobody has decided; another can be sent for the same day. Answers with the placement's id. */
  run(id: string, actor: Actor): Promise<Outcome<string, WageCostRefusal>> {
    return this.database.change<string, WageCostRefusal>(actor, async (tx) => {
      const { placementId } = await findWageCost(tx, id);
      await lockPlacement(tx, placementId);
      const { status, rateOrePerHour, settlement } = await findWageCost(tx, id);
      if (status === 'withdrawn') return done(placementId);
      const refusals = wageCostWithdrawalRefusals({ status, settlement }, actor.role);
      if (refusals.length > 0) return refused(refusals);

      await tx.update(
        WageCost,
        { id },
        { status: 'withdrawn', withdrawnBy: actor.personId, withdrawnAt: this.clock.now() },
      );
      await recordEvent(tx, {
        what: 'wage-cost.withdrawn',
        subjectId: id,
        placementId,
        details: { rateOrePerHour },
      });
      return done(placementId);
    });
  }
}
