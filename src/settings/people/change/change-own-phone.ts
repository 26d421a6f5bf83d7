import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { recordEvent } from '../../../audit/record-event.js';
import { done, type Outcome } from '../../../shared/outcome.js';
import { ChangedMeanwhile } from '../../../web/version.js';

@Injectable()
export class ChangeOwnPhone {
  constructor(private readonly database: Database) {}

  /** Puts the own number right, here and in the own cases, if nobody has since it was read; the log keeps no number. */
  run(phone: string | null, versionRead: number, actor: Actor): Promise<Outcome<true, never>> {
    return this.database.change<true, never>(actor, async (tx) => {
      const [row] = await tx.query<{ changed: boolean }[]>('select change_own_phone($1, $2) as changed', [
        versionRead,
        phone,
      ]);
      if (row?.changed !== true) throw new ChangedMeanwhile();
      await recordEvent(tx, { what: 'person.phone-changed', subjectId: actor.personId });
      return done(true);
    });
  }
}
