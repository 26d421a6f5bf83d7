import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockGrants } from '../../grants/grant.queries.js';
import { takesPart } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { Claim } from '../claim.entity.js';
import { findClaim } from '../claim.queries.js';
import type { ClaimRefusal } from '../claim.rules.js';
import { returnRefusals } from './claim-decision.rules.js';
import { freeEntries } from '../free-entries.js';
import { lastDayWhenBack } from '../window/claim-window.queries.js';

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
      const claim = await findClaim(tx, id);
      const { version } = claim;
      refuseIfChanged(seen, version);
      const { personId } = actor;
      const refusals = returnRefusals(claim, {
        personId,
        takesPart: await takesPart(tx, placementId, personId),
      });
      if (refusals.length > 0) return refused(refusals);

      await freeEntries(tx, { claimId: id });
      const againLastDay = await lastDayWhenBack(tx, claim, this.clock.today());
      const said = { returnedBecause: because, returnedAt: this.clock.now(), leaderAnswer: null };
      await tx.update(Claim, { id }, { status: 'returned', ...said, againLastDay, version: version + 1 });
      await recordEvent(tx, {
        what: 'claim.returned',
        subjectId: id,
        placementId,
        details: { ...(againLastDay !== null && { lastDay: againLastDay }) },
        personal: { because },
      });
      return done(id);
    });
  }
}
