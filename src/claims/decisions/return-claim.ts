import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockGrants } from '../../grants/grant.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { Claim } from '../claim.entity.js';
import { findClaim } from '../claim.queries.js';
import { type ClaimRefusal, isLegalMove } from '../claim.rules.js';
import { freeEntries } from '../free-entries.js';

@Injectable()
export class ReturnClaim {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Asks the leader for something. The hours can be put right; their minutes stay reserved meanwhile. */
  run(
    id: string,
    because: string,
    actor: Actor,
    seen: string | null = null,
  ): Promise<Outcome<string, ClaimRefusal>> {
    return this.database.change<string, ClaimRefusal>(actor, async (tx) => {
      const { placementId } = await findClaim(tx, id);
      await lockGrants(tx, placementId);
      const { status, version } = await findClaim(tx, id);
      refuseIfChanged(seen, version);
      if (!isLegalMove('return', status))
        return refused([{ because: 'claim-status', move: 'return', status }]);

      await freeEntries(tx, { claimId: id });
      const returned = { returnedBecause: because, returnedAt: this.clock.now() };
      await tx.update(Claim, { id }, { status: 'returned', ...returned, version: version + 1 });
      await recordEvent(tx, { what: 'claim.returned', subjectId: id, placementId, personal: { because } });
      return done(id);
    });
  }
}
