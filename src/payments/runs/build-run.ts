import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { PaymentRunInput } from './payment-run.input.js';
import { PaymentRun } from './payment-run.entity.js';
import { nextRunReference } from './payment-run.queries.js';
import { buildRefusals, type PaymentRunRefusal } from './payment-run.rules.js';

@Injectable()
export class BuildRun {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A draft, which shows what it would pay and reserves nothing. */
  run({ throughMonth, dueDay }: PaymentRunInput, actor: Actor): Promise<Outcome<string, PaymentRunRefusal>> {
    return this.database.change<string, PaymentRunRefusal>(actor, async (tx) => {
      const today = this.clock.today();
      const refusals = buildRefusals({ throughMonth, dueDay }, today);
      if (refusals.length > 0) return refused(refusals);

      const id = randomUUID();
      const reference = await nextRunReference(tx, today);
      const built = { builtBy: actor.personId, builtAt: this.clock.now() };
      await tx.insert(PaymentRun, { id, reference, status: 'draft', throughMonth, dueDay, ...built });
      await recordEvent(tx, {
        what: 'payment-run.built',
        subjectId: id,
        details: { reference, throughMonth, dueDay },
      });
      return done(id);
    });
  }
}
