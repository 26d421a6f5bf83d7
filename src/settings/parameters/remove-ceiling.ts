import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { Parameter } from '../parameter.entity.js';
import { lockCeiling } from '../parameter.queries.js';
import { type ComingRefusal, comingRefusals } from './parameter.rules.js';

@Injectable()
export class RemoveCeiling {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Takes a ceiling away that does not apply yet, as it was read; the one before then goes on. */
  run(id: string, versionRead: number, actor: Actor): Promise<Outcome<true, ComingRefusal>> {
    return this.database.change<true, ComingRefusal>(actor, async (tx) => {
      const ceiling = await lockCeiling(tx, id);
      const refusals = comingRefusals(ceiling, this.clock.today());
      if (ceiling === null || refusals.length > 0) return refused(refusals);
      refuseIfChanged(versionRead, ceiling.version);

      await tx.delete(Parameter, { id });
      const { code, firstDay, value } = ceiling;
      const details = { code, firstDay, value };
      await recordEvent(tx, { what: 'parameter.removed', subjectId: id, details });
      return done(true);
    });
  }
}
