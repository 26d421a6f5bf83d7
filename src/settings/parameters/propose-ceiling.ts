import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { Parameter } from '../parameter.entity.js';
import { ceilingsAndProposals } from '../parameter.queries.js';
import type { CeilingInput } from './parameter.input.js';
import { type ParameterRefusal, parameterRefusals, takenDays } from './parameter.rules.js';

@Injectable()
export class ProposeCeiling {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * A ceiling on an hour's wage cost from a day on, until the next one's first day. It applies once somebody else has
   * approved it, and then gives way to none but a later one or another that is approved for the same day to come.
   */
  run({ firstDay, valueOre }: CeilingInput, actor: Actor): Promise<Outcome<string, ParameterRefusal>> {
    return this.database.change<string, ParameterRefusal>(
      actor,
      async (tx) => {
        const today = this.clock.today();
        const refusals = parameterRefusals(firstDay, today, takenDays(await ceilingsAndProposals(tx), today));
        if (refusals.length > 0) return refused(refusals);

        const id = randomUUID();
        const code = 'wage-cost-ceiling-ore' as const;
        const value = valueOre ?? null;
        const by = { authorId: actor.personId, createdAt: this.clock.now() };
        await tx.insert(Parameter, { id, code, firstDay, value, status: 'proposed', ...by });
        const details = { code, firstDay, value };
        await recordEvent(tx, { what: 'parameter.proposed', subjectId: id, details });
        return done(id);
      },
      { one_proposal_per_parameter_and_day: { because: 'day-taken' } },
    );
  }
}
