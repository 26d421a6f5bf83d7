import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { holdPaymentsStill } from '../hold-still.queries.js';
import { PaymentRun } from '../runs/payment-run.entity.js';
import { lockRun } from '../runs/payment-run.queries.js';
import { paymentsSent, writeOutcomes } from './receipt.queries.js';
import {
  ALL_PAID,
  outcomesOf,
  type ReceiptRefusal,
  settlementRefusals,
  statusAfterReceipt,
} from './receipt.rules.js';

@Injectable()
export class SettleRun {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Somebody has seen that all that waited is paid, where a finance system answers with no file. */
  run(id: string, actor: Actor): Promise<Outcome<string, ReceiptRefusal>> {
    return this.database.change<string, ReceiptRefusal>(actor, async (tx) => {
      await holdPaymentsStill(tx); // what is corrected meanwhile is set off in what is not paid
      const run = await lockRun(tx, id);
      const sent = await paymentsSent(tx, id);
      const refusals = settlementRefusals(run, sent, this.clock.today());
      if (refusals.length > 0) return refused(refusals);

      const outcomes = outcomesOf(sent, ALL_PAID);
      await writeOutcomes(tx, id, outcomes, this.clock.today());
      const status = statusAfterReceipt(sent, outcomes) ?? run.status;
      await tx.update(PaymentRun, { id }, { status, version: run.version + 1 });
      await recordEvent(tx, {
        what: 'payment-run.settled',
        subjectId: id,
        details: { status, paid: outcomes.length },
      });
      return done(id);
    });
  }
}
