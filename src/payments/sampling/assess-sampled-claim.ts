import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { findClaim } from '../../claims/claim.queries.js';
import { takesPart } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { AssessmentInput } from './sample.input.js';
import { assessmentRefusals, type SampledRefusal } from './sample.rules.js';
import { lockSampledClaim } from './sample.queries.js';
import { SampledClaim } from './sampled-claim.entity.js';

@Injectable()
export class AssessSampledClaim {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Says once whether it is in order. Nothing is paid or paid back by that: a fault leads to a correction. */
  run(
    id: string,
    { outcome, ...said }: AssessmentInput,
    actor: Actor,
  ): Promise<Outcome<string, SampledRefusal>> {
    return this.database.change<string, SampledRefusal>(actor, async (tx) => {
      const sampled = await lockSampledClaim(tx, id);
      const { placementId, claimId, sampleId } = sampled;
      const { decidedBy } = await findClaim(tx, claimId);
      const { personId } = actor;
      const assessor = { personId, takesPart: await takesPart(tx, placementId, personId) };
      const words = said.words ?? null;
      const found = { outcome, words };
      const refusals = assessmentRefusals({ ...sampled, decidedBy }, found, assessor, this.clock.today());
      if (refusals.length > 0) return refused(refusals);

      const assessed = { assessedBy: personId, assessedAt: this.clock.now() };
      await tx.update(SampledClaim, { id }, { status: outcome, words, ...assessed });
      await recordEvent(tx, {
        what: outcome === 'accepted' ? 'sampled-claim.accepted' : 'sampled-claim.faulty',
        subjectId: id,
        placementId,
        details: { sampleId, claimId },
        ...(words !== null && { personal: { words } }),
      });
      return done(id);
    });
  }
}
