import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { holdPaymentsStill } from '../hold-still.queries.js';
import { PaymentRun } from '../runs/payment-run.entity.js';
import { lockRun } from '../runs/payment-run.queries.js';
import { PaymentReceipt } from './payment-receipt.entity.js';
import { readReceipt } from './read-receipt.js';
import { findReceipt, paymentsSent, writeOutcomes } from './receipt.queries.js';
import { outcomesOf, type ReceiptRefusal, receiptRefusals, statusAfterReceipt } from './receipt.rules.js';

@Injectable()
export class ReadInAnswer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * All of an answer or nothing: what is paid is paid, what failed goes with a later run, and so does all of a run that
   * was rejected whole.
   */
  run(runId: string, receiptId: string, actor: Actor): Promise<Outcome<string, ReceiptRefusal>> {
    return this.database.change<string, ReceiptRefusal>(actor, async (tx) => {
      await holdPaymentsStill(tx); // what is corrected meanwhile is set off in what is not paid
      const run = await lockRun(tx, runId);
      const { content, appliedAt } = await findReceipt(tx, runId, receiptId);
      if (appliedAt !== null) return refused([{ because: 'receipt-read-in' }]);
      const read = readReceipt(content);
      if ('because' in read) return refused([read]);
      const sent = await paymentsSent(tx, runId);
      const refusals = receiptRefusals(run, sent, read);
      if (refusals.length > 0) return refused(refusals);

      const outcomes = outcomesOf(sent, read);
      await writeOutcomes(tx, runId, outcomes, this.clock.today());
      const status = statusAfterReceipt(sent, outcomes) ?? run.status;
      await tx.update(PaymentRun, { id: runId }, { status, version: run.version + 1 });
      const applied = { appliedBy: actor.personId, appliedAt: this.clock.now() };
      await tx.update(PaymentReceipt, { id: receiptId }, applied);
      await recordEvent(tx, {
        what: 'payment-run.answered',
        subjectId: runId,
        details: { receiptId, status, ...countsOf(outcomes.map(({ outcome }) => outcome)) },
      });
      return done(runId);
    });
  }
}

function countsOf(outcomes: string[]): Record<string, number> {
  const counts: Record<string, number> = { paid: 0, failed: 0, rejected: 0 };
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
