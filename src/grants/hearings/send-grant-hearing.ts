import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { latestHearing, sendHearing } from '../../hearings/hearing.queries.js';
import { lockPlacement, takesPart } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { Grant } from '../grant.entity.js';
import type { GrantHearingInput } from '../grant.input.js';
import { findGrant, lockGrants } from '../grant.queries.js';
import { GRANT_MOVES, type GrantRefusal } from '../grant.rules.js';
import { hearingRefusals } from './grant-hearing.rules.js';
import { refusalInDanish } from './grant-hearing.words.js';

@Injectable()
export class SendGrantHearing {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Hears the mentee before hours are refused; the grant waits for the answer or the deadline. */
  run(
    id: string,
    { facts, reasonCode, reason }: GrantHearingInput,
    actor: Actor,
    seen: string | null = null,
  ): Promise<Outcome<string, GrantRefusal>> {
    return this.database.change<string, GrantRefusal>(actor, async (tx) => {
      const { placementId } = await findGrant(tx, id);
      await lockPlacement(tx, placementId);
      await lockGrants(tx, placementId);
      const grant = await findGrant(tx, id);
      refuseIfChanged(seen, grant.version);
      const sender = { ...actor, takesPart: await takesPart(tx, placementId, actor.personId) };
      const of = { placementId, subjectKind: 'grant', subjectId: id, about: 'refusal' } as const;
      const latest = await latestHearing(tx, of);
      const refusals = hearingRefusals(grant, sender, latest, this.clock.today());
      if (refusals.length > 0) return refused(refusals);

      const intended = { reasonCode, reason };
      const says = refusalInDanish(grant, intended);
      await sendHearing(tx, of, { party: 'mentee', intended, says, facts }, actor, this.clock.now());
      await tx.update(Grant, { id }, { status: GRANT_MOVES.hearing.to, version: grant.version + 1 });
      return done(id);
    });
  }
}
