import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { Parameter } from '../parameter.entity.js';
import { ceilingsOf } from '../parameter.queries.js';
import type { CeilingInput } from './parameter.input.js';
import { type ParameterRefusal, parameterRefusals } from './parameter.rules.js';

@Injectable()
export class SetCeiling {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The ceiling on an hour's wage cost from a day on, until the next one's first day. */
  run({ firstDay, valueOre }: CeilingInput, actor: Actor): Promise<Outcome<string, ParameterRefusal>> {
    return this.database.change<string, ParameterRefusal>(
      actor,
      async (tx) => {
        const taken = (await ceilingsOf(tx)).map((ceiling) => ceiling.firstDay);
        const refusals = parameterRefusals(firstDay, this.clock.today(), taken);
        if (refusals.length > 0) return refused(refusals);

        const id = randomUUID();
        const code = 'wage-cost-ceiling-ore' as const;
        const value = valueOre ?? null;
        const createdAt = this.clock.now();
        await tx.insert(Parameter, { id, code, firstDay, value, authorId: actor.personId, createdAt });
        await recordEvent(tx, { what: 'parameter.set', subjectId: id, details: { code, firstDay, value } });
        return done(id);
      },
      { one_value_per_parameter_and_day: { because: 'day-taken' } },
    );
  }
}
