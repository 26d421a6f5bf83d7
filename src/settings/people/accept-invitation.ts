import { Injectable } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import { IsNull } from 'typeorm';
import { SYSTEM } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { PersonInvitation } from '../../access/people/person-invitation.entity.js';
import { Session } from '../../access/sessions/session.entity.js';
import { forgetFailures } from '../../access/sign-in/sign-in-attempt.queries.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { findInvitation, lockInvitation } from './invitation.queries.js';
import {
  type InvitationRefusal,
  invitationRefusals,
  type PasswordRefusal,
  passwordRefusals,
} from './invitation.rules.js';
import { ownWordsOf } from './own-words.queries.js';

@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Whose invitation it is, while it can be used. */
  look(token: string): Promise<Outcome<{ email: string }, InvitationRefusal>> {
    return this.database.asActor(SYSTEM, async (tx) => {
      const invitation = await findInvitation(tx, token);
      const refusals = invitationRefusals(invitation, this.clock.now());
      return invitation === null || refusals.length > 0
        ? refused(refusals)
        : done({ email: invitation.email });
    });
  }

  /** Sets the password, uses the invitation up, and ends whatever sessions the person had. */
  run(token: string, password: string): Promise<Outcome<true, InvitationRefusal | PasswordRefusal>> {
    return this.database.asActor(SYSTEM, async (tx) => {
      const now = this.clock.now();
      const invitation = await lockInvitation(tx, token);
      const refusals = invitationRefusals(invitation, now);
      if (invitation === null || refusals.length > 0) return refused(refusals);
      const { id, personId, email } = invitation;
      const wrong = passwordRefusals(password, email, await ownWordsOf(tx, personId));
      if (wrong.length > 0) return refused(wrong);

      await tx.query(
        `insert into person_passwords (person_id, hash, set_at) values ($1, $2, $3)
         on conflict (person_id) do update set hash = $2, set_at = $3`,
        [personId, await hash(password), now],
      );
      await tx.update(PersonInvitation, { id }, { usedAt: now });
      await forgetFailures(tx, email);
      await tx.update(Session, { personId, revokedAt: IsNull() }, { revokedAt: now });
      await recordEvent(tx, { what: 'person.password-chosen', subjectId: personId });
      return done(true);
    });
  }
}
