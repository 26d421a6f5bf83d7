import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { recordEvent } from '../../../audit/record-event.js';
import { done, type Outcome, refused } from '../../../shared/outcome.js';
import { refuseIfChanged } from '../../../web/version.js';
import { Registration } from '../registration.entity.js';
import { lockRegistrationIfThere } from '../registration.queries.js';
import type { RegistrationRefusal } from '../registration.rules.js';

@Injectable()
export class DiscardRegistration {
  constructor(private readonly database: Database) {}

  /** Deletes what is begun, if it is as it was when it was asked about. What was added on the way stays. */
  run(id: string, versionRead: number, actor: Actor): Promise<Outcome<string, RegistrationRefusal>> {
    return this.database.change<string, RegistrationRefusal>(actor, async (tx) => {
      const registration = await lockRegistrationIfThere(tx, id);
      if (registration === null) return refused([{ because: 'registration-gone' }]);
      if (registration.placementId !== null) return refused([{ because: 'registered-already' }]);
      refuseIfChanged(versionRead, registration.version);

      await tx.delete(Registration, { id });
      await recordEvent(tx, { what: 'registration.discarded', subjectId: id });
      return done(id);
    });
  }
}
