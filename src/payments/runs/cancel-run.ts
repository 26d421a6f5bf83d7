import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { Payment } from './payment.entity.js';
import { holdPaymentsStill } from '../hold-still.queries.js';
import { PaymentRun } from './payment-run.entity.js';
import { filesOf, lockRun } from './payment-run.queries.js';
import { cancelRefusals, type PaymentRunRefusal } from './payment-run.rules.js';

@Injectable()
export class CancelRun {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Its claims are approved again, and go with the next run. */
  run(id: string, actor: Actor): Promise<Outcome<string, PaymentRunRefusal>> {
    return this.database.change<string, PaymentRunRefusal>(actor, async (tx) => {
      await holdPaymentsStill(tx); // what is corrected meanwhile is set off in what is not paid
      const run = await lockRun(tx, id);
      const refusals = cancelRefusals({ ...run, hasFiles: (await filesOf(tx, id)).length > 0 });
      if (refusals.length > 0) return refused(refusals);

      const cancelled = { cancelledBy: actor.personId, cancelledAt: this.clock.now() };
      await tx.update(PaymentRun, { id }, { status: 'cancelled', ...cancelled, version: run.version + 1 });
      await tx.update(Payment, { runId: id }, { outcome: 'cancelled', outcomeDay: this.clock.today() });
      await recordEvent(tx, { what: 'payment-run.cancelled', subjectId: id, details: { from: run.status } });
      return done(id);
    });
  }
}
