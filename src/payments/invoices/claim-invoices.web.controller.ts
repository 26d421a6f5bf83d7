import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { invoiceFormPage } from './invoice-form.page.js';
import { InvoiceInput } from './invoice.input.js';
import { invoiceRefusalInDanish } from './invoice.words.js';
import { RegisterInvoice } from './register-invoice.js';
import { targetShown } from './target.queries.js';

/** The invoice of a mentor's hours, written down where the claim is. */
@ApiExcludeController()
@Controller('krav/:id/faktura')
@May('payer', 'caseworker')
export class ClaimInvoicesWebController {
  constructor(
    private readonly database: Database,
    private readonly registerInvoice: RegisterInvoice,
  ) {}

  @Get()
  async form(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, null));
  }

  @Post()
  async register(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const registered = await attempt(
      InvoiceInput,
      typed,
      (input) => this.registerInvoice.run({ kind: 'claim', id }, input, actor),
      invoiceRefusalInDanish,
    );
    if ('done' in registered) {
      return seeOther(reply, `/fakturaer/${registered.done}`, 'Fakturaen er registreret.');
    }
    sendPage(reply, await this.page(id, actor, filledAgain(typed, registered.faults)), registered.faults);
  }

  private page(id: string, actor: SignedIn, form: Filled | null): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const target = await targetShown(tx, { kind: 'claim', id });
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, target.placementId);
      return invoiceFormPage({
        visitor: visitorOf(actor),
        target,
        mayChangeSender: actor.role === 'caseworker',
        form: form ?? filledWith({ senderCvr: target.senderCvr }),
      });
    });
  }
}
