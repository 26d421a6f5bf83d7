import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { AccountString } from './account-string.entity.js';
import type { AccountStringInput } from './account-string.input.js';
import { type AccountRefusal, accountRefusals } from './account-string.rules.js';

@Injectable()
export class RegisterAccount {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Where payments of such claims are posted. What is locked in a run keeps the account that it has. */
  run(input: AccountStringInput, actor: Actor): Promise<Outcome<string, AccountRefusal>> {
    return this.database.change<string, AccountRefusal>(
      actor,
      async (tx) => {
        const refusals = accountRefusals(input);
        if (refusals.length > 0) return refused(refusals);

        const id = randomUUID();
        const { targetGroup = null, legalBasis = null, lastMonth = null, firstMonth, account } = input;
        const facts = { targetGroup, legalBasis, firstMonth, lastMonth, account };
        const registered = { registeredBy: actor.personId, registeredAt: this.clock.now() };
        await tx.insert(AccountString, { id, ...facts, ...registered });
        await recordEvent(tx, { what: 'account.registered', subjectId: id, details: facts });
        return done(id);
      },
      { one_account_from_a_month: { because: 'account-of-month-exists' } },
    );
  }
}
