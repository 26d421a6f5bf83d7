import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { Parameter } from '../parameter.entity.js';
import { ceilingsOf, lockCeiling } from '../parameter.queries.js';
import type { CeilingInput } from './parameter.input.js';
import {
  type ComingRefusal,
  comingRefusals,
  type ParameterRefusal,
  parameterRefusals,
} from './parameter.rules.js';

@Injectable()
export class ChangeCeiling {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Puts a ceiling right that does not apply yet, if nobody has since it was read; it is then its changer's. */
  run(
    id: string,
    { firstDay, valueOre }: CeilingInput,
    versionRead: number,
    actor: Actor,
  ): Promise<Outcome<true, ParameterRefusal | ComingRefusal>> {
    return this.database.change<true, ParameterRefusal | ComingRefusal>(
      actor,
      async (tx) => {
        const ceiling = await lockCeiling(tx, id);
        const today = this.clock.today();
        const gone = comingRefusals(ceiling, today);
        if (ceiling === null || gone.length > 0) return refused(gone);
        refuseIfChanged(versionRead, ceiling.version);
        const others = (await ceilingsOf(tx)).filter((one) => one.id !== id);
        const refusals = parameterRefusals(
          firstDay,
          today,
          others.map((one) => one.firstDay),
        );
        if (refusals.length > 0) return refused(refusals);

        const before = { firstDay: ceiling.firstDay, value: ceiling.value };
        const after = { firstDay, value: valueOre ?? null };
        const byWhom = {
          authorId: actor.personId,
          createdAt: this.clock.now(),
          version: ceiling.version + 1,
        };
        await tx.update(Parameter, { id }, { ...after, ...byWhom });
        const details = { code: ceiling.code, before, after };
        await recordEvent(tx, { what: 'parameter.changed', subjectId: id, details });
        return done(true);
      },
      { one_value_per_parameter_and_day: { because: 'day-taken' } },
    );
  }
}
