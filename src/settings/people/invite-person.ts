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
   * it was done: its token is nowhere. Refused where the address is that of somebody else than the `name`.
   */
  async runOnce(
    email: string,
    actor: Actor,
    name?: string,
  ): Promise<Outcome<Invited | null, InvitingRefusal>> {
    const made: Invited[] = [];
    const outcome = await this.database.change<true, InvitingRefusal>(actor, async (tx) => {
      if (name !== undefined && (await isOfAnother(tx, email, name))) {
        return refused([{ because: 'address-of-another' }]);
      }
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

/** Whether the address is in some case under another name: a link would open that one's access. */
async function isOfAnother(tx: Tx, email: string, name: string): Promise<boolean> {
  const [row] = await tx.query<{ another: boolean }[]>(
    `select exists (select from people p join (
       select person_id, name from leaders union all select person_id, name from mentors
       union all select person_id, name from mentees union all select person_id, name from representatives) party on party.person_id = p.id
     where p.email = $1 and lower(party.name) <> lower($2)) as another`,
    [email, name],
  );
  return row?.another === true;
}
