import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { takesPart } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { holdPaymentsStill } from '../hold-still.queries.js';
import { lockRun } from '../runs/payment-run.queries.js';
import type { PaymentReturnInput } from './payment-return.input.js';
import { findPayment, returnStanding, writeReturn } from './payment-return.queries.js';
import { type PaymentReturnRefusal, returnRefusals } from './payment-return.rules.js';

@Injectable()
export class ReturnPayment {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Money came back after the bank had said that it was paid: the payment failed after all, and what it paid goes with
   * a later run.
   */
  run(
    runId: string,
    position: number,
    { returnedDay, reason }: PaymentReturnInput,
    actor: Actor,
  ): Promise<Outcome<string, PaymentReturnRefusal>> {
    return this.database.change<string, PaymentReturnRefusal>(actor, async (tx) => {
      await holdPaymentsStill(tx); // what is corrected meanwhile is set off in what is not paid
      const run = await lockRun(tx, runId);
      const payment = await findPayment(tx, runId, position);
      const { outcome, reference, placementId } = payment;
      const facts = {
        outcome,
        dueDay: run.dueDay,
        takesPart: await takesPart(tx, placementId, actor.personId),
        returned: await returnStanding(tx, runId, position),
      };
      const refusals = returnRefusals(facts, returnedDay, this.clock.today());
      if (refusals.length > 0) return refused(refusals);

      const by = { registeredBy: actor.personId, registeredAt: this.clock.now() };
      await writeReturn(tx, run, payment, { returnedDay, reason, ...by });
      await recordEvent(tx, {
        what: 'payment-run.payment-returned',
        subjectId: runId,
        placementId,
        details: { reference, returnedDay },
        personal: { reason },
      });
      return done(runId);
    });
  }
}
