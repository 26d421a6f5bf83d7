import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { takesPart } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { holdPaymentsStill } from '../hold-still.queries.js';
import { lockRun } from '../runs/payment-run.queries.js';
import type { ReturnTakenBackInput } from './payment-return.input.js';
import { findPayment, findReturn, writeReturnTakenBack } from './payment-return.queries.js';
import { type ReturnTakingBackRefusal, returnTakingBackRefusals } from './payment-return.rules.js';

@Injectable()
export class TakeBackReturn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Writes that money had not come back after all; what was written stays to be read. */
  run(
    runId: string,
    position: number,
    { reason }: ReturnTakenBackInput,
    actor: Actor,
  ): Promise<Outcome<string, ReturnTakingBackRefusal>> {
    return this.database.change<string, ReturnTakingBackRefusal>(actor, async (tx) => {
      await holdPaymentsStill(tx); // no run takes it meanwhile, and nothing is set off in it
      const run = await lockRun(tx, runId);
      const { reference, placementId } = await findPayment(tx, runId, position);
      const written = await findReturn(tx, runId, position);
      const judge = { takesPart: await takesPart(tx, placementId, actor.personId) };
      const refusals = returnTakingBackRefusals(written, judge);
      if (written === null || refusals.length > 0) return refused(refusals);

      const { paidDay, returnedDay } = written;
      const by = { takenBackBy: actor.personId, takenBackAt: this.clock.now(), takenBackBecause: reason };
      await writeReturnTakenBack(tx, run, position, { paidDay, ...by });
      await recordEvent(tx, {
        what: 'payment-run.return-taken-back',
        subjectId: runId,
        placementId,
        details: { reference, returnedDay, paidDay },
        personal: { reason },
      });
      return done(runId);
    });
  }
}
