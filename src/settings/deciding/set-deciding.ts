import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { Parameter, type ParameterCode } from '../parameter.entity.js';
import { type ParameterRefusal, parameterRefusals } from '../parameters/parameter.rules.js';
import type { DecidingInput } from './deciding.input.js';

@Injectable()
export class SetDeciding {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The days of a hearing, and whether employers are told that they may complain, from a day on. */
  run(
    { firstDay, hearingDays, guidesEmployers }: DecidingInput,
    actor: Actor,
  ): Promise<Outcome<string, ParameterRefusal>> {
    return this.database.change<string, ParameterRefusal>(
      actor,
      async (tx) => {
        const refusals = parameterRefusals(firstDay, this.clock.today(), []);
        if (refusals.length > 0) return refused(refusals);
        const values: [ParameterCode, number][] = [
          ['hearing-days', hearingDays],
          ['complaint-guidance-to-employers', guidesEmployers ? 1 : 0],
        ];
        const by = { status: 'approved' as const, authorId: actor.personId, createdAt: this.clock.now() };
        const rows = values.map(([code, value]) => ({ id: randomUUID(), code, firstDay, value, ...by }));
        await tx.insert(Parameter, rows);
        const [{ id } = { id: '' }] = rows;
        const details = { firstDay, hearingDays, guidesEmployers };
        await recordEvent(tx, { what: 'parameter.deciding-set', subjectId: id, details });
        return done(id);
      },
      { one_value_per_parameter_and_day: { because: 'day-taken' } },
    );
  }
}
