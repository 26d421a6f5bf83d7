import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { mentorsOf } from '../../placements/handover/mentorship.queries.js';
import { lockPlacement, takesPart } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { WageCostDecisionInput } from './wage-cost.input.js';
import { findWageCost } from './wage-cost.queries.js';
import { WageCost } from './wage-cost.entity.js';
import { hasLapsed } from './wage-cost-mentor.rules.js';
import { wageCostDecisionRefusals, type WageCostRefusal } from './wage-cost.rules.js';

@Injectable()
export class DecideWageCost {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Approves or refuses a wage cost; hours from its first day on are paid by it once approved. */
  run(id: string, input: WageCostDecisionInput, actor: Actor): Promise<Outcome<string, WageCostRefusal>> {
    return this.database.change<string, WageCostRefusal>(actor, async (tx) => {
      const { placementId } = await findWageCost(tx, id);
      await lockPlacement(tx, placementId);
      const wageCost = await findWageCost(tx, id);
      const decider = {
        personId: actor.personId,
        takesPart: await takesPart(tx, placementId, actor.personId),
      };
      const facts = {
        ...wageCost,
        hasLapsed: hasLapsed(wageCost, await mentorsOf(tx, placementId)),
      };
      const refusals = wageCostDecisionRefusals(facts, input, decider);
      if (refusals.length > 0) return refused(refusals);

      const { outcome, reason = null } = input;
      await tx.update(
        WageCost,
        { id },
        { status: outcome, decidedBy: actor.personId, decidedAt: this.clock.now(), decisionReason: reason },
      );
      await recordEvent(tx, {
        what: outcome === 'approved' ? 'wage-cost.approved' : 'wage-cost.refused',
        subjectId: id,
        placementId,
        details: { rateOrePerHour: wageCost.rateOrePerHour },
      });
      return done(id);
    });
  }
}
