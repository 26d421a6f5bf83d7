import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { found } from '../../shared/not-found.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { Employer } from '../employer.entity.js';
import { EmployerReadiness } from './employer-readiness.entity.js';
import type { ReadinessInput } from './readiness.input.js';
import { readinessParts } from './readiness.queries.js';
import { type ReadinessRefusal, readinessRefusals } from './readiness.rules.js';

@Injectable()
export class RegisterReadiness {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Notes that a part is in order at an employer, since which day, and who answers for it there. */
  run(
    employerId: string,
    { code, day, name }: ReadinessInput,
    actor: Actor,
  ): Promise<Outcome<string, ReadinessRefusal>> {
    return this.database.change<string, ReadinessRefusal>(actor, async (tx) => {
      found(await tx.findOneBy(Employer, { id: employerId }), 'employer');
      const refusals = readinessRefusals({ code, day }, await readinessParts(tx), this.clock.today());
      if (refusals.length > 0) return refused(refusals);

      const by = { authorId: actor.personId, writtenAt: this.clock.now() };
      await tx.insert(EmployerReadiness, { id: randomUUID(), employerId, code, day, name, ...by });
      await recordEvent(tx, {
        what: 'employer.made-ready',
        subjectId: employerId,
        details: { code, day },
        personal: { name },
      });
      return done(employerId);
    });
  }
}
