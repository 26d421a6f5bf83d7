import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { Grant } from '../grant.entity.js';
import { findGrant } from '../grant.queries.js';
import { GRANT_MOVES, type GrantRefusal, returnRefusals } from '../grant.rules.js';
import { GrantAssessment } from '../grant-assessment.entity.js';

@Injectable()
export class ReturnGrant {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Sends a recommendation back to be put right: it is a draft again, for somebody else to recommend anew. */
  run(
    id: string,
    because: string,
    actor: Actor,
    seen: string | null = null,
  ): Promise<Outcome<string, GrantRefusal>> {
    return this.database.change<string, GrantRefusal>(actor, async (tx) => {
      const { placementId } = await findGrant(tx, id);
      await lockPlacement(tx, placementId);
      const grant = await findGrant(tx, id);
      refuseIfChanged(seen, grant.version);
      const refusals = returnRefusals(grant);
      if (refusals.length > 0) return refused(refusals);

      const status = GRANT_MOVES.return.to;
      const unsaid = { recommendedBy: null, recommendedAt: null };
      const returned = { ...unsaid, returnedBy: actor.personId, returnedAt: this.clock.now() };
      await tx.update(Grant, { id }, { status, ...returned, version: grant.version + 1 });
      await tx.update(GrantAssessment, { grantId: id }, { returnedBecause: because });
      await recordEvent(tx, { what: 'grant.returned', subjectId: id, placementId, personal: { because } });
      return done(id);
    });
  }
}
