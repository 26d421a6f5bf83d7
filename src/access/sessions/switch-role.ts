import { Injectable } from '@nestjs/common';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { SYSTEM } from '../actor.js';
import { Database } from '../database.js';
import type { Role } from '../role.js';
import { Session } from './session.entity.js';
import { rolesOf, type SignedIn } from './session.queries.js';
import type { SignInRefusal } from '../sign-in/sign-in.rules.js';

@Injectable()
export class SwitchRole {
  constructor(private readonly database: Database) {}

  /** From now on the session acts in another of the person's roles. */
  async run(actor: SignedIn, role: Role): Promise<Outcome<null, SignInRefusal>> {
    return this.database.asActor(SYSTEM, async (tx) => {
      const held = await rolesOf(tx, actor.personId);
      if (!held.includes(role)) return refused([{ because: 'role-not-held' }]);

      await tx.update(Session, { id: actor.sessionId }, { activeRole: role });
      return done(null);
    });
  }
}
