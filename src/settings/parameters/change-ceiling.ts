import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { Parameter } from '../parameter.entity.js';
import { ceilingsAndProposals, lockCeiling } from '../parameter.queries.js';
import type { CeilingInput } from './parameter.input.js';
import {
  type ParameterRefusal,
  parameterRefusals,
  type ProposalRefusal,
  proposalRefusals,
  takenDays,
} from './parameter.rules.js';

@Injectable()
export class ChangeCeiling {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Whoever proposed a ceiling puts it right while nobody has decided on it, if it is as it was read. */
  run(
    id: string,
    { firstDay, valueOre }: CeilingInput,
    versionRead: number,
    actor: Actor,
  ): Promise<Outcome<string, ParameterRefusal | ProposalRefusal>> {
    return this.database.change<string, ParameterRefusal | ProposalRefusal>(
      actor,
      async (tx) => {
        const ceiling = await lockCeiling(tx, id);
        const today = this.clock.today();
        const { personId } = actor;
        const illegal = proposalRefusals(ceiling, 'change', { personId, today });
        if (illegal.length > 0) return refused(illegal);
        refuseIfChanged(versionRead, ceiling.version);
        const others = (await ceilingsAndProposals(tx)).filter((one) => one.id !== id);
        const refusals = parameterRefusals(firstDay, today, takenDays(others, today));
        if (refusals.length > 0) return refused(refusals);

        const before = { firstDay: ceiling.firstDay, value: ceiling.value };
        const after = { firstDay, value: valueOre ?? null };
        const version = ceiling.version + 1;
        await tx.update(Parameter, { id }, { ...after, createdAt: this.clock.now(), version });
        const details = { code: ceiling.code, before, after };
        await recordEvent(tx, { what: 'parameter.changed', subjectId: id, details });
        return done(id);
      },
      { one_proposal_per_parameter_and_day: { because: 'day-taken' } },
    );
  }
}
