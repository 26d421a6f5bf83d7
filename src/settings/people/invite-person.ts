import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { Person } from '../../access/people/person.entity.js';
import type { Role } from '../../access/role.js';
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

  /** A link by which a person chooses a password; it takes the place of those before it. */
  async run(email: string, { personId, role }: Actor): Promise<Outcome<Invited, InvitingRefusal>> {
    return this.database.change<Invited, InvitingRefusal>({ personId, role }, (tx) =>
      this.make(tx, email, role),
    );
  }

  /**
   * As `run`, once for each key of a request; null where it comes again. What is kept of the first time is that
   * it was done: its token is nowhere.
   */
  async runOnce(email: string, actor: Actor): Promise<Outcome<Invited | null, InvitingRefusal>> {
    const made: Invited[] = [];
    const outcome = await this.database.change<true, InvitingRefusal>(actor, async (tx) => {
      const invited = await this.make(tx, email, actor.role);
      if ('refused' in invited) return invited;
      made.push(invited.done);
      return done(true);
    });
    return 'done' in outcome ? done(made[0] ?? null) : outcome;
  }

  private async make(tx: Tx, email: string, inviting: Role): Promise<Outcome<Invited, InvitingRefusal>> {
    const person = await tx.findOneBy(Person, { email });
    const facts = person && {
      isActive: person.deactivatedAt === null,
      roles: await rolesOf(tx, person.id),
    };
    const refusals = invitingRefusals(facts, inviting);
    if (person === null || refusals.length > 0) return refused(refusals);

    const invited = await writeInvitation(tx, person.id, this.clock.now());
    await recordEvent(tx, { what: 'person.invited', subjectId: person.id });
    return done(invited);
  }
}
