import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { Parameter } from '../parameter.entity.js';
import { lockCeiling } from '../parameter.queries.js';
import type { CeilingDecisionInput } from './parameter.input.js';
import { type ParameterRefusal, type ProposalRefusal, proposalRefusals } from './parameter.rules.js';

@Injectable()
export class DecideCeiling {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * The second person approves or rejects, as it was seen; null has seen no version. An approved ceiling takes the
   * place of one to come from the same day, and changes no claim that is submitted.
   */
  run(
    id: string,
    { outcome, reason }: CeilingDecisionInput,
    versionSeen: string | null,
    actor: Actor,
  ): Promise<Outcome<string, ProposalRefusal | ParameterRefusal>> {
    return this.database.change<string, ProposalRefusal | ParameterRefusal>(
      actor,
      async (tx) => {
        const ceiling = await lockCeiling(tx, id);
        const { personId } = actor;
        const refusals = proposalRefusals(ceiling, outcome, { personId, today: this.clock.today(), reason });
        if (refusals.length > 0) return refused(refusals);
        refuseIfChanged(versionSeen, ceiling.version);

        const { code, firstDay, value, version } = ceiling;
        await tx.update(
          Parameter,
          { id },
          {
            status: outcome,
            decidedBy: personId,
            decidedAt: this.clock.now(),
            decidedBecause: outcome === 'rejected' ? (reason ?? null) : null,
            version: version + 1,
          },
        );
        const details = { code, firstDay, value };
        await recordEvent(tx, {
          what: outcome === 'approved' ? 'parameter.approved' : 'parameter.rejected',
          subjectId: id,
          details,
        });
        return done(id);
      },
      { one_value_per_parameter_and_day: { because: 'day-taken' } },
    );
  }
}
