import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import type { Month } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { AccountString } from './account-string.entity.js';
import { type AccountRefusal, endingRefusals } from './account-string.rules.js';

@Injectable()
export class EndAccount {
  constructor(private readonly database: Database) {}

  /** Later months are posted where the next account says; it is never taken away. */
  run(id: string, lastMonth: Month, actor: Actor): Promise<Outcome<string, AccountRefusal>> {
    return this.database.change<string, AccountRefusal>(actor, async (tx) => {
      const account = found(
        await tx.findOne(AccountString, { where: { id }, lock: { mode: 'pessimistic_write' } }),
        'account',
      );
      const refusals = endingRefusals(account, lastMonth);
      if (refusals.length > 0) return refused(refusals);

      await tx.update(AccountString, { id }, { lastMonth });
      await recordEvent(tx, { what: 'account.ended', subjectId: id, details: { lastMonth } });
      return done(id);
    });
  }
}
