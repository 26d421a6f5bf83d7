import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { IsNull, Not } from 'typeorm';
import { SYSTEM } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { PersonPassword } from '../../../access/people/person-password.entity.js';
import { Session } from '../../../access/sessions/session.entity.js';
import type { SignedIn } from '../../../access/sessions/session.queries.js';
import {
  markSucceeded,
  recentFailures,
  recordAttempt,
} from '../../../access/sign-in/sign-in-attempt.queries.js';
import { isThrottled, THROTTLE_MINUTES } from '../../../access/sign-in/sign-in.rules.js';
import { recordEvent } from '../../../audit/record-event.js';
import { Clock } from '../../../shared/clock.js';
import { done, type Outcome, refused } from '../../../shared/outcome.js';
import { ownWordsOf } from '../own-words.queries.js';
import { type OwnPasswordRefusal, ownPasswordRefusals, type PasswordChange } from './own-password.rules.js';

@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Changes the own password, and ends the person's sessions elsewhere. Guesses are throttled as at the sign-in. */
  async run(
    change: PasswordChange,
    { personId, sessionId, email }: SignedIn,
    address: string,
  ): Promise<Outcome<true, OwnPasswordRefusal>> {
    const now = this.clock.now();
    const attemptId = await this.database.asActor(SYSTEM, (tx) => recordAttempt(tx, email, address, now));
    const { failures, known, ownWords } = await this.database.asActor(SYSTEM, async (tx) => ({
      failures: await recentFailures(tx, { id: attemptId, email, address }, now),
      known: await tx.findOneBy(PersonPassword, { personId }),
      ownWords: await ownWordsOf(tx, personId),
    }));
    if (isThrottled(failures)) {
      return refused([{ because: 'too-many-attempts', minutes: THROTTLE_MINUTES }]);
    }
    const isOldRight = known !== null && (await verify(known.hash, change.oldPassword));
    const refusals = ownPasswordRefusals(change, { email, ownWords }, isOldRight);
    const newHash = refusals.length === 0 ? await hash(change.newPassword) : null;

    return this.database.asActor(SYSTEM, async (tx) => {
      if (isOldRight) await markSucceeded(tx, attemptId);
      if (newHash === null) return refused(refusals);

      await tx.update(PersonPassword, { personId }, { hash: newHash, setAt: now });
      await tx.update(Session, { personId, revokedAt: IsNull(), id: Not(sessionId) }, { revokedAt: now });
      await recordEvent(tx, { what: 'person.password-changed', subjectId: personId });
      return done(true);
    });
  }
}
