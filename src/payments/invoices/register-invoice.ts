import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { ownEanNumbers } from '../settings/payment-settings.queries.js';
import { Invoice } from './invoice.entity.js';
import type { InvoiceInput } from './invoice.input.js';
import { findKnown } from './invoice.queries.js';
import { type InvoiceRefusal, invoiceRefusals } from './invoice.rules.js';
import type { TargetOf } from './invoice-target.js';
import { lockTarget } from './target.queries.js';

@Injectable()
export class RegisterInvoice {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Takes an e-invoice that came to the ERP, once; nothing is paid by it. */
  run(of: TargetOf, input: InvoiceInput, actor: Actor): Promise<Outcome<string, InvoiceRefusal>> {
    return this.database.change<string, InvoiceRefusal>(actor, async (tx) => {
      const { columns, placementId, ...target } = await lockTarget(tx, of);
      const isAgreed = target.senderCvr === null || target.senderCvr === input.senderCvr;
      const known =
        (await findKnown(tx, input)) ??
        (isAgreed ? null : await findKnown(tx, { ...input, senderCvr: target.senderCvr ?? input.senderCvr }));
      const eanNumbers = await ownEanNumbers(tx);
      const mayChangeSender = actor.role === 'caseworker';
      const facts = { target, known, eanNumbers, mayChangeSender };
      const refusals = invoiceRefusals(input, facts, this.clock.today());
      if (refusals.length > 0) return refused(refusals);

      const id = randomUUID();
      const by = { registeredBy: actor.personId, registeredAt: this.clock.now() };
      const senderBecause = isAgreed ? null : (input.senderBecause ?? null);
      await tx.insert(Invoice, {
        id,
        placementId,
        ...columns,
        ...input,
        senderBecause,
        status: 'received',
        ...by,
      });
      const { senderCvr, number, amountOre, vatOre } = input;
      const details = { of: of.kind, targetId: of.id, senderCvr, number, amountOre, vatOre };
      await recordEvent(tx, {
        what: 'invoice.registered',
        subjectId: id,
        placementId,
        details,
        ...(senderBecause !== null && { personal: { senderBecause } }),
      });
      return done(id);
    });
  }
}
