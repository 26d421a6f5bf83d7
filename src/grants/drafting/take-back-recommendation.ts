import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { Grant } from '../grant.entity.js';
import { findGrant } from '../grant.queries.js';
import { GRANT_MOVES, type GrantRefusal, takingBackRefusals } from '../grant.rules.js';

@Injectable()
export class TakeBackRecommendation {
  constructor(private readonly database: Database) {}

  /** Makes a draft again of what one has recommended, as long as nobody has decided it. */
  run(id: string, actor: Actor, seen: string | null = null): Promise<Outcome<string, GrantRefusal>> {
    return this.database.change<string, GrantRefusal>(actor, async (tx) => {
      const { placementId } = await findGrant(tx, id);
      await lockPlacement(tx, placementId);
      const grant = await findGrant(tx, id);
      refuseIfChanged(seen, grant.version);
      const refusals = takingBackRefusals(grant, actor.personId);
      if (refusals.length > 0) return refused(refusals);

      const status = GRANT_MOVES.takingBack.to;
      const unsaid = { recommendedBy: null, recommendedAt: null };
      await tx.update(Grant, { id }, { status, ...unsaid, version: grant.version + 1 });
      await recordEvent(tx, { what: 'grant.taken-back', subjectId: id, placementId });
      return done(id);
    });
  }
}
