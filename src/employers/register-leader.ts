import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { personWithRole } from '../access/people/person-with-role.js';
import { recordEvent } from '../audit/record-event.js';
import { Clock } from '../shared/clock.js';
import { found } from '../shared/not-found.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { Employer } from './employer.entity.js';
import type { LeaderInput } from './employer.input.js';
import type { EmployerRefusal } from './employer.rules.js';
import { holderOf } from './employer.queries.js';
import { Leader } from './leader.entity.js';
import { Workplace } from './workplace.entity.js';

@Injectable()
export class RegisterLeader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Answers with the new leader's id. The person with that e-mail address leads from now on. */
  run(employerId: string, input: LeaderInput, actor: Actor): Promise<Outcome<string, EmployerRefusal>> {
    return this.database.change<string, EmployerRefusal>(
      actor,
      async (tx) => {
        found(await tx.findOneBy(Employer, { id: employerId }), 'employer');
        const { workplaceId, name, email } = input;
        const workplace = await tx.findOneBy(Workplace, { id: workplaceId });
        if (workplace === null || (await holderOf(tx, workplaceId)) !== employerId)
          return refused([{ because: 'workplace-of-another-employer' }]);

        const id = randomUUID();
        const personId = await personWithRole(tx, input, 'leader');
        await tx.insert(Leader, {
          id,
          employerId: workplace.employerId,
          workplaceId,
          personId,
          name,
          email,
          phone: input.phone ?? null,
          lastDay: null,
          createdAt: this.clock.now(),
        });
        await recordEvent(tx, {
          what: 'leader.registered',
          subjectId: id,
          details: { employerId, workplaceId },
          personal: { name, email },
        });
        return done(id);
      },
      { one_leader_per_workplace_and_email: { because: 'leader-known' } },
    );
  }
}
