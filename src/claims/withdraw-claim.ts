import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { lockGrants } from '../grants/grant.queries.js';
import { lockPlacement } from '../placements/placement.queries.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { Claim } from './claim.entity.js';
import { findClaim } from './claim.queries.js';
import { type ClaimRefusal, isLegalMove } from './claim.rules.js';
import { freeEntries } from './free-entries.js';

@Injectable()
export class WithdrawClaim {
  constructor(private readonly database: Database) {}

  /** Takes back a claim that is not decided; its hours are free again. */
  run(id: string, actor: Actor): Promise<Outcome<string, ClaimRefusal>> {
    return this.database.change<string, ClaimRefusal>(actor, async (tx) => {
      const { placementId } = await findClaim(tx, id);
      await lockPlacement(tx, placementId); // it does not expire meanwhile
      await lockGrants(tx, placementId);
      const { status, version } = await findClaim(tx, id);
      if (!isLegalMove('withdrawal', status))
        return refused([{ because: 'claim-status', move: 'withdrawal', status }]);

      await freeEntries(tx, { claimId: id });
      await tx.update(Claim, { id }, { status: 'withdrawn', version: version + 1 });
      await recordEvent(tx, { what: 'claim.withdrawn', subjectId: id, placementId, details: { status } });
      return done(id);
    });
  }
}
