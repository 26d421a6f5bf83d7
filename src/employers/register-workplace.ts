import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { Clock } from '../shared/clock.js';
import { found } from '../shared/not-found.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { Employer } from './employer.entity.js';
import type { WorkplaceInput } from './employer.input.js';
import type { EmployerRefusal } from './employer.rules.js';
import { endOf } from './succession/succession.queries.js';
import { Workplace } from './workplace.entity.js';

@Injectable()
export class RegisterWorkplace {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers with the new workplace's id; a P-number is registered once. Where the employer is to go on in another,
   * the workplace goes along.
   */
  run(employerId: string, input: WorkplaceInput, actor: Actor): Promise<Outcome<string, EmployerRefusal>> {
    return this.database.change<string, EmployerRefusal>(
      actor,
      async (tx) => {
        await tx.query('select from employers where id = $1 for share', [employerId]); // nobody succeeds it meanwhile
        found(await tx.findOneBy(Employer, { id: employerId }), 'employer');
        const end = await endOf(tx, employerId);
        if (end !== null && end.firstDay <= this.clock.today()) {
          return refused([{ because: 'employer-succeeded', firstDay: end.firstDay, by: end.by }]);
        }

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
