import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { PaymentRun } from './payment-run.entity.js';
import { lockRun, partialityIn } from './payment-run.queries.js';
import { type PaymentRunRefusal, releaseRefusals } from './payment-run.rules.js';

@Injectable()
export class ReleaseRun {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The second person's word; the files are made after it, by themselves. */
  run(id: string, actor: Actor): Promise<Outcome<string, PaymentRunRefusal>> {
    return this.database.change<string, PaymentRunRefusal>(actor, async (tx) => {
      const run = await lockRun(tx, id);
      const { personId } = actor;
      const facts = { ...run, ...(await partialityIn(tx, id, personId)) };
      const refusals = releaseRefusals(facts, personId, this.clock.today());
      if (refusals.length > 0) return refused(refusals);

      const released = { releasedBy: personId, releasedAt: this.clock.now() };
      await tx.update(PaymentRun, { id }, { status: 'released', ...released, version: run.version + 1 });
      const { payments, amountOre } = run;
      await recordEvent(tx, {
        what: 'payment-run.released',
        subjectId: id,
        details: { payments, amountOre },
      });
      return done(id);
    });
  }
}
