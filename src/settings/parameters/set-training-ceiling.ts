import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { Parameter } from '../parameter.entity.js';
import type { TrainingCeilingInput } from './parameter.input.js';
import { type ParameterRefusal, parameterRefusals } from './parameter.rules.js';

@Injectable()
export class SetTrainingCeiling {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The most that one training of a mentor may cost from a day on; no ceiling where the value is left out. */
  run(
    { firstDay, valueOre }: TrainingCeilingInput,
    actor: Actor,
  ): Promise<Outcome<string, ParameterRefusal>> {
    return this.database.change<string, ParameterRefusal>(
      actor,
      async (tx) => {
        const refusals = parameterRefusals(firstDay, this.clock.today(), []);
        if (refusals.length > 0) return refused(refusals);

        const id = randomUUID();
        const value = valueOre ?? null;
        const by = { status: 'approved' as const, authorId: actor.personId, createdAt: this.clock.now() };
        await tx.insert(Parameter, { id, code: 'training-ceiling-ore', firstDay, value, ...by });
        const details = { firstDay, value };
        await recordEvent(tx, { what: 'parameter.training-ceiling-set', subjectId: id, details });
        return done(id);
      },
      { one_value_per_parameter_and_day: { because: 'day-taken' } },
    );
  }
}
