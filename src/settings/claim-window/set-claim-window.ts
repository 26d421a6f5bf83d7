import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { Parameter, type ParameterCode } from '../parameter.entity.js';
import { type ParameterRefusal, parameterRefusals } from '../parameters/parameter.rules.js';
import type { ClaimWindowInput } from './claim-window.input.js';

@Injectable()
export class SetClaimWindow {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Until when months can be claimed that end on the day or later; a month that is over keeps what it had. */
  run(
    { firstDay, days, returnDays }: ClaimWindowInput,
    actor: Actor,
  ): Promise<Outcome<string, ParameterRefusal>> {
    return this.database.change<string, ParameterRefusal>(
      actor,
      async (tx) => {
        const refusals = parameterRefusals(firstDay, this.clock.today(), []);
        if (refusals.length > 0) return refused(refusals);
        const values: [ParameterCode, number | null][] = [
          ['claim-window-days', days ?? null],
          ['claim-return-days', returnDays],
        ];
        const by = { authorId: actor.personId, createdAt: this.clock.now(), status: 'approved' as const };
        const rows = values.map(([code, value]) => ({ id: randomUUID(), code, firstDay, value, ...by }));
        await tx.insert(Parameter, rows);
        const [{ id } = { id: '' }] = rows;
        const details = { firstDay, days: days ?? null, returnDays };
        await recordEvent(tx, { what: 'parameter.claim-window-set', subjectId: id, details });
        return done(id);
      },
      { one_value_per_parameter_and_day: { because: 'day-taken' } },
    );
  }
}
