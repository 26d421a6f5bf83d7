import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt, isChangedMeanwhile } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { readForm } from '../../web/read-form.js';
import {
  InvoiceListQuery,
  InvoiceVersionInput,
  ReadInvoicePaymentInput,
  ReadInvoiceRejectionInput,
  ReadPaymentTakenBackInput,
} from './invoice.input.js';
import { invoicePage } from './invoice.page.js';
import { findInvoice, handlerOf, invoicesBy, stoppedBeforeHoursOf } from './invoice.queries.js';
import { invoiceMoveRefusals } from './invoice.rules.js';
import { doneAlreadyInDanish, invoiceRefusalInDanish } from './invoice.words.js';
import { invoicesPage } from './invoices.page.js';
import { columnsOf } from './invoice-target.js';
import { MoveInvoice } from './move-invoice.js';
import { targetShown } from './target.queries.js';

@ApiExcludeController()
@Controller('fakturaer')
export class InvoicesWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly moveInvoice: MoveInvoice,
  ) {}

  @Get()
  @May(...CASE_READERS)
  async list(@Query() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const form = await readForm(InvoiceListQuery, typed);
    const asked = 'input' in form ? form.input : {};
    const page = await this.database.asActor(actor, async (tx) => {
      const { items, nextCursor } = await invoicesBy(tx, asked);
      const placements = items.map(({ placementId }) => placementId);
      await recordCaseLook(tx, { how: 'page', purpose: 'list' }, ...placements);
      const { status = null } = asked;
      const query = { ...(status !== null && { status }), cursor: nextCursor ?? '' };
      const next = nextCursor && `/fakturaer?${new URLSearchParams(query).toString()}`;
      return invoicesPage({ visitor: visitorOf(actor), at: '/fakturaer', status, invoices: items, next });
    });
    sendPage(reply, page);
  }

  @Get(':id')
  @May(...CASE_READERS)
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledWith()));
  }

  @Post(':id/attestation')
  @May('caseworker')
  async attest(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const attested = await attempt(
      InvoiceVersionInput,
      typed,
      ({ version }) => this.moveInvoice.attest(id, actor, String(version)),
      invoiceRefusalInDanish,
    );
    await this.answer(id, actor, reply, typed, attested, 'Fakturaen er attesteret.');
  }

  @Post(':id/betaling')
  @May('payer')
  async pay(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const paid = await attempt(
      ReadInvoicePaymentInput,
      typed,
      ({ version, ...input }) => this.moveInvoice.pay(id, input, actor, String(version)),
      invoiceRefusalInDanish,
    );
    await this.answer(id, actor, reply, typed, paid, 'Fakturaen er markeret som betalt.');
  }

  @Post(':id/afvisning')
  @May('payer', 'caseworker')
  async reject(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const rejected = await attempt(
      ReadInvoiceRejectionInput,
      typed,
      ({ version, ...input }) => this.moveInvoice.reject(id, input, actor, String(version)),
      invoiceRefusalInDanish,
    );
    await this.answer(id, actor, reply, typed, rejected, 'Fakturaen er afvist.');
  }

  @Post(':id/tilbagefoersel')
  @May('payer')
  async takeBack(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const taken = await attempt(
      ReadPaymentTakenBackInput,
      typed,
      ({ version, ...input }) => this.moveInvoice.takeBack(id, input, actor, String(version)),
      invoiceRefusalInDanish,
    );
    await this.answer(id, actor, reply, typed, taken, 'Betalingen er taget tilbage.');
  }

  private async answer(
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
    typed: unknown,
    outcome: { done: unknown } | { faults: Fault[] },
    notice: string,
  ): Promise<void> {
    if ('done' in outcome) return seeOther(reply, `/fakturaer/${id}`, notice);
    const { faults } = outcome;
    const told = isChangedMeanwhile(faults) ? await this.toldWhoWasFirst(id, actor, faults) : faults;
    sendPage(reply, await this.page(id, actor, filledAgain(typed, told)), told);
  }

  /** An invoice changes only as it is moved on, so that somebody did with it what stands there now. */
  private async toldWhoWasFirst(id: string, actor: SignedIn, faults: Fault[]): Promise<Fault[]> {
    const invoice = await this.database.asActor(actor, (tx) => findInvoice(tx, id));
    return faults.map((fault) => ({ ...fault, detail: doneAlreadyInDanish(invoice) }));
  }

  private page(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const invoice = await findInvoice(tx, id);
      const { placementId, status, target } = invoice;
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, placementId);
      const { role } = actor;
      const attests = role === 'caseworker' && status === 'received';
      const pays = role === 'payer' && status === 'attested';
      const handles = role === 'payer' || role === 'caseworker';
      const handler = await handlerOf(
        tx,
        { placementId, senderCvr: invoice.senderCvr, ...columnsOf(target) },
        actor,
        this.clock.today(),
      );
      const isOpen = status === 'received' || status === 'attested';
      return invoicePage({
        visitor: visitorOf(actor),
        at: '/fakturaer',
        invoice,
        target: await targetShown(tx, target),
        attests: attests ? invoiceMoveRefusals('attestation', invoice, handler) : null,
        pays: pays ? invoiceMoveRefusals('payment', invoice, handler) : null,
        rejects: handles && isOpen && !handler.takesPart,
        takesBack: role === 'payer' && status === 'paid' && !handler.takesPart,
        stoppedDay: await stoppedBeforeHoursOf(tx, target),
        form,
      });
    });
  }
}
