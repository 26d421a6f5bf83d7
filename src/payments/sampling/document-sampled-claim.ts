import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { DocumentationInput } from './sample.input.js';
import { documentationRefusals, type SampledRefusal } from './sample.rules.js';
import { lockSampledClaim } from './sample.queries.js';
import { SampledClaim } from './sampled-claim.entity.js';

@Injectable()
export class DocumentSampledClaim {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The leader says that the papers are on the case. */
  run(id: string, { answer }: DocumentationInput, actor: Actor): Promise<Outcome<string, SampledRefusal>> {
    return this.database.change<string, SampledRefusal>(actor, async (tx) => {
      const sampled = await lockSampledClaim(tx, id);
      const refusals = documentationRefusals(sampled);
      if (refusals.length > 0) return refused(refusals);

      const answered = { answeredBy: actor.personId, answeredAt: this.clock.now() };
      await tx.update(SampledClaim, { id }, { status: 'documented', answer, ...answered });
      const { placementId, claimId, sampleId } = sampled;
      await recordEvent(tx, {
        what: 'sampled-claim.documented',
        subjectId: id,
        placementId,
        details: { sampleId, claimId },
        personal: { answer },
      });
      return done(id);
    });
  }
}
