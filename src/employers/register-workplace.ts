import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { Clock } from '../shared/clock.js';
import { found } from '../shared/not-found.js';
import { done, type Outcome } from '../shared/outcome.js';
import { Employer } from './employer.entity.js';
import type { WorkplaceInput } from './employer.input.js';
import type { EmployerRefusal } from './employer.rules.js';
import { Workplace } from './workplace.entity.js';

@Injectable()
export class RegisterWorkplace {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Answers with the new workplace's id; a P-number is registered once. */
  run(employerId: string, input: WorkplaceInput, actor: Actor): Promise<Outcome<string, EmployerRefusal>> {
    return this.database.change<string, EmployerRefusal>(
      actor,
      async (tx) => {
        found(await tx.findOneBy(Employer, { id: employerId }), 'employer');

        const id = randomUUID();
        const { pNumber, name, address } = input;
        await tx.insert(Workplace, {
          id,
          employerId,
          pNumber,
          name,
          ...address,
          createdAt: this.clock.now(),
        });
        await recordEvent(tx, {
          what: 'workplace.registered',
          subjectId: id,
          details: { employerId, pNumber },
        });
        return done(id);
      },
      { one_workplace_per_p_number: { because: 'p-number-known' } },
    );
  }
}
