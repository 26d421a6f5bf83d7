import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { Person } from '../../../access/people/person.entity.js';
import { recordEvent } from '../../../audit/record-event.js';
import { Clock } from '../../../shared/clock.js';
import { done, type Outcome, refused } from '../../../shared/outcome.js';
import { lockPersonFacts } from './person-facts.queries.js';
import { type AccessRefusal, deactivationRefusals, reactivationRefusals } from './person-roles.rules.js';

@Injectable()
export class ChangeAccess {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Shuts a person out, or lets them in again. Who is shut out is signed out at once, and keeps the roles. */
  run(id: string, isToBeActive: boolean, actor: Actor): Promise<Outcome<true, AccessRefusal>> {
    return this.database.change<true, AccessRefusal>(
      actor,
      async (tx) => {
        const person = await lockPersonFacts(tx, id);
        const refusals = isToBeActive ? reactivationRefusals(person) : deactivationRefusals(person);
        if (refusals.length > 0) return refused(refusals);

        await tx.update(Person, { id }, { deactivatedAt: isToBeActive ? null : this.clock.now() });
        const what = isToBeActive ? 'person.reactivated' : 'person.deactivated';
        await recordEvent(tx, { what, subjectId: id });
        return done(true);
      },
      { an_administrator_stays: { because: 'last-administrator' } },
    );
  }
}
