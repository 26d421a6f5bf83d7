import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { Person } from '../../access/person.entity.js';
import { rolesOf } from '../../access/sessions/session.queries.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { type Invited, writeInvitation } from './invitation.queries.js';
import { type InvitingRefusal, invitingRefusals } from './invitation.rules.js';

@Injectable()
export class InvitePerson {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * A link by which a person chooses a password; it takes the place of those before it. The key of a request
   * that must not happen twice is left aside: its answer would be kept, and the token with it.
   */
  run(email: string, { personId, role }: Actor): Promise<Outcome<Invited, InvitingRefusal>> {
    return this.database.change<Invited, InvitingRefusal>({ personId, role }, async (tx) => {
      const person = await tx.findOneBy(Person, { email });
      const facts = person && {
        isActive: person.deactivatedAt === null,
        roles: await rolesOf(tx, person.id),
      };
      const refusals = invitingRefusals(facts, role);
      if (person === null || refusals.length > 0) return refused(refusals);

      const invited = await writeInvitation(tx, person.id, this.clock.now());
      await recordEvent(tx, { what: 'person.invited', subjectId: person.id });
      return done(invited);
    });
  }
}
