import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { formatDay } from '../../shared/danish-date.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { InvoiceInput } from './invoice.input.js';
import { invoiceFormPage } from './invoice-form.page.js';
import type { TargetShown } from './invoice-target.js';
import { invoiceRefusalInDanish } from './invoice.words.js';
import { RegisterInvoice } from './register-invoice.js';
import { targetShown } from './target.queries.js';

@ApiExcludeController()
@Controller('uddannelse/:id/faktura')
@May('payer', 'caseworker')
export class TrainingInvoicesWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registerInvoice: RegisterInvoice,
  ) {}

  @Get()
  async form(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const receivedOn = formatDay(this.clock.today());
    const page = await this.page(id, actor, ({ senderCvr, orderReference }) =>
      filledWith({ senderCvr, orderReference, receivedOn }),
    );
    sendPage(reply, page);
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
      (input) => this.registerInvoice.run({ kind: 'training', id }, input, actor),
      invoiceRefusalInDanish,
    );
    if ('done' in registered) {
      return seeOther(reply, `/fakturaer/${registered.done}`, 'Fakturaen er registreret.');
    }
    const { faults } = registered;
    sendPage(reply, await this.page(id, actor, () => filledAgain(typed, faults)), faults);
  }

  private page(id: string, actor: SignedIn, form: (target: TargetShown) => Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const target = await targetShown(tx, { kind: 'training', id });
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, target.placementId);
      return invoiceFormPage({
        visitor: visitorOf(actor),
        target,
        mayChangeSender: actor.role === 'caseworker',
        form: form(target),
      });
    });
  }
}
