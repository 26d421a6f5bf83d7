import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { Correction } from '../corrections/correction.entity.js';
import { lockCorrection } from '../corrections/lock-correction.js';
import { owedFacts } from './recover.js';
import type { ClawbackInvoiceInput } from './recovery.input.js';
import { invoiceRefusals, type RecoveryRefusal } from './recovery.rules.js';

@Injectable()
export class InvoiceCorrection {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The finance system has asked the employer to pay back, by this number. */
  run(
    id: string,
    { invoiceNumber, invoicedDay }: ClawbackInvoiceInput,
    actor: Actor,
  ): Promise<Outcome<string, RecoveryRefusal>> {
    return this.database.change<string, RecoveryRefusal>(
      actor,
      async (tx) => {
        const { correction, judge } = await lockCorrection(tx, id, actor);
        const owed = await owedFacts(tx, correction, judge);
        const refusals = invoiceRefusals(owed, invoicedDay, this.clock.today());
        if (refusals.length > 0) return refused(refusals);

        const version = correction.version + 1;
        await tx.update(Correction, { id }, { invoiceNumber, invoicedDay, version });
        const { placementId } = correction;
        const details = { invoiceNumber, invoicedDay };
        await recordEvent(tx, { what: 'correction.invoiced', subjectId: id, placementId, details });
        return done(id);
      },
      { one_correction_per_invoice: { because: 'invoice-number-taken' } },
    );
  }
}
