import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { Grant } from '../grant.entity.js';
import { findAssessment, findGrant } from '../grant.queries.js';
import { GRANT_MOVES, type GrantRefusal, recommendationRefusals } from '../grant.rules.js';

@Injectable()
export class RecommendGrant {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Puts a drafted grant before somebody else, who decides it; not what one sent back oneself. */
  run(id: string, actor: Actor, seen: string | null = null): Promise<Outcome<string, GrantRefusal>> {
    return this.database.change<string, GrantRefusal>(actor, async (tx) => {
      const { placementId } = await findGrant(tx, id);
      await lockPlacement(tx, placementId);
      const grant = await findGrant(tx, id);
      refuseIfChanged(seen, grant.version);
      const { beganBeforeBecause } = await findAssessment(tx, id);

      const refusals = recommendationRefusals(
        { ...grant, beganBeforeBecause },
        actor.personId,
        this.clock.today(),
      );
      if (refusals.length > 0) return refused(refusals);

      await tx.update(
        Grant,
        { id },
        {
          status: GRANT_MOVES.recommendation.to,
          recommendedBy: actor.personId,
          recommendedAt: this.clock.now(),
          version: grant.version + 1,
        },
      );
      await recordEvent(tx, { what: 'grant.recommended', subjectId: id, placementId });
      return done(id);
    });
  }
}
