import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { recordWhatAStopTook } from '../corrections/stops/record-what-a-stop-took.js';
import { holdPaymentsStill } from '../hold-still.queries.js';
import { Invoice } from './invoice.entity.js';
import type { InvoicePaymentInput, InvoiceRejectionInput } from './invoice.input.js';
import { handlerOf, lockCaseOfInvoice, lockInvoice } from './invoice.queries.js';
import {
  INVOICE_MOVES,
  invoiceMoveRefusals,
  invoicePaymentRefusals,
  type InvoiceRefusal,
} from './invoice.rules.js';

type Moved = Promise<Outcome<string, InvoiceRefusal>>;

/** What becomes of an invoice that is registered. */
@Injectable()
export class MoveInvoice {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Says that what was ordered was delivered, at the right price. */
  attest(id: string, actor: Actor, seen: string | null): Moved {
    return this.database.change<string, InvoiceRefusal>(actor, async (tx) => {
      await holdPaymentsStill(tx); // nothing is held back meanwhile
      const invoice = await lockInvoice(tx, id, seen);
      const { placementId, version, amountOre } = invoice;
      const attester = await handlerOf(tx, invoice, actor, this.clock.today());
      const refusals = invoiceMoveRefusals('attestation', invoice, attester);
      if (refusals.length > 0) return refused(refusals);

      const attested = { attestedBy: actor.personId, attestedAt: this.clock.now(), version: version + 1 };
      await tx.update(Invoice, { id }, { status: INVOICE_MOVES.attestation.to, ...attested });
      const details = { amountOre };
      await recordEvent(tx, { what: 'invoice.attested', subjectId: id, placementId, details });
      return done(id);
    });
  }

  /** Notes that the ERP has paid it. */
  pay(id: string, { voucher, paidOn }: InvoicePaymentInput, actor: Actor, seen: string | null): Moved {
    return this.database.change<string, InvoiceRefusal>(actor, async (tx) => {
      await holdPaymentsStill(tx);
      const invoice = await lockInvoice(tx, id, seen);
      const { placementId, version, amountOre } = invoice;
      const today = this.clock.today();
      const payer = await handlerOf(tx, invoice, actor, today);
      const refusals = invoicePaymentRefusals(invoice, paidOn, payer, today);
      if (refusals.length > 0) return refused(refusals);

      const paid = { voucher, paidOn, paidBy: actor.personId, paidAt: this.clock.now() };
      await tx.update(Invoice, { id }, { status: INVOICE_MOVES.payment.to, ...paid, version: version + 1 });
      const details = { amountOre, voucher, paidOn };
      await recordEvent(tx, { what: 'invoice.paid', subjectId: id, placementId, details });
      return done(id);
    });
  }

  /** Sends it back to its sender; its number and its amount are then free again. */
  reject(id: string, input: InvoiceRejectionInput, actor: Actor, seen: string | null): Moved {
    return this.leave('rejection', id, input, actor, seen);
  }

  /** Says that it was not paid as was said; it is registered anew. */
  takeBack(id: string, input: InvoiceRejectionInput, actor: Actor, seen: string | null): Moved {
    return this.leave('taking-back', id, input, actor, seen);
  }

  private leave(
    move: 'rejection' | 'taking-back',
    id: string,
    { because }: InvoiceRejectionInput,
    actor: Actor,
    seen: string | null,
  ): Moved {
    return this.database.change<string, InvoiceRefusal>(actor, async (tx) => {
      await holdPaymentsStill(tx);
      await lockCaseOfInvoice(tx, id); // a stop that comes at once has left the claim, or takes it
      const invoice = await lockInvoice(tx, id, seen);
      const { placementId, claimId, version } = invoice;
      const rejecter = await handlerOf(tx, invoice, actor, this.clock.today());
      const refusals = invoiceMoveRefusals(move, invoice, rejecter);
      if (refusals.length > 0) return refused(refusals);

      const rejected = {
        rejectedBecause: because,
        rejectedBy: actor.personId,
        rejectedAt: this.clock.now(),
      };
      const status = INVOICE_MOVES[move].to;
      await tx.update(Invoice, { id }, { status, ...rejected, version: version + 1 });
      const personal = { because };
      const what = move === 'rejection' ? 'invoice.rejected' : 'invoice.payment-taken-back';
      await recordEvent(tx, { what, subjectId: id, placementId, personal });
      if (claimId != null) await recordWhatAStopTook(tx, claimId);
      return done(id);
    });
  }
}
