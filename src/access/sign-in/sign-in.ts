import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { SYSTEM } from '../actor.js';
import { Database } from '../database.js';
import { Person } from '../people/person.entity.js';
import { PersonPassword } from '../people/person-password.entity.js';
import type { Role } from '../role.js';
import { newSecretToken } from '../sessions/secret-token.js';
import { Session } from '../sessions/session.entity.js';
import { lastRole, rolesOf } from '../sessions/session.queries.js';
import { markSucceeded, recentFailures, recordAttempt } from './sign-in-attempt.queries.js';
import { isThrottled, SESSION_HOURS, type SignInRefusal, THROTTLE_MINUTES } from './sign-in.rules.js';

export interface Credentials {
  email: string;
  password: string;
  /** The active role to begin with; when left out that of the session before, or the person's first. */
  role?: Role;
  /** The token that a session of this browser had, if any. */
  before?: string | undefined;
  /** Where the request came from. */
  address: string;
}

/** Checked where an account is unknown, so that the answer takes as long. */
const HASH_OF_NOTHING = hash(randomUUID());

@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Opens a session and answers with its token, which is shown this once. */
  async run(
    credentials: Credentials,
  ): Promise<Outcome<{ token: string; personId: string; expiresAt: Date }, SignInRefusal>> {
    const now = this.clock.now();
    const attemptId = await this.database.asActor(SYSTEM, (tx) =>
      recordAttempt(tx, credentials.email, credentials.address, now),
    );
    const { failures, person, passwordHash } = await this.database.asActor(SYSTEM, async (tx) => {
      const found = await tx.findOneBy(Person, { email: credentials.email });
      return {
        failures: await recentFailures(tx, { id: attemptId, ...credentials }, now),
        person: found?.deactivatedAt === null ? found : null,
        passwordHash: found && (await tx.findOneBy(PersonPassword, { personId: found.id }))?.hash,
      };
    });
    if (isThrottled(failures)) {
      return refused([{ because: 'too-many-attempts', retryAfterSeconds: THROTTLE_MINUTES * 60 }]);
    }

    const isRight = await verify(passwordHash ?? (await HASH_OF_NOTHING), credentials.password);
    if (!isRight || person === null || !passwordHash)
      return refused([{ because: 'email-or-password-wrong' }]);

    return this.database.asActor(SYSTEM, async (tx) => {
      const roles = await rolesOf(tx, person.id);
      const before = await lastRole(tx, person.id, credentials.before);
      const activeRole = credentials.role ?? roles.find((role) => role === before) ?? roles[0];
      if (activeRole === undefined || !roles.includes(activeRole))
        return refused([{ because: 'role-not-held' }]);

      await markSucceeded(tx, attemptId);
      const { token, hash: tokenHash } = newSecretToken();
      const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
      await tx.insert(Session, {
        id: randomUUID(),
        tokenHash,
        personId: person.id,
        activeRole,
        createdAt: now,
        expiresAt,
        revokedAt: null,
      });
      return done({ token, personId: person.id, expiresAt });
    });
  }
}
