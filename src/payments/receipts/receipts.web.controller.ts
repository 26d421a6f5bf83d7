import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { actingOnce } from '../../access/sessions/request-key.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { IdPipe } from '../../web/id.pipe.js';
import { type Fault, faultsOf } from '../../web/problems/said.js';
import { ownFields } from '../../web/read-form.js';
import { readUpload } from '../../web/upload.js';
import { findRun } from '../runs/payment-run.queries.js';
import { runPage } from '../runs/run.page.js';
import { runOnPage } from '../runs/run-page.queries.js';
import { ReadInAnswer } from './read-in-answer.js';
import { MOST_BYTES_OF_RECEIPT, ReceiveAnswer } from './receive-answer.js';
import { receiptPage } from './receipt.page.js';
import { receiptRefusalInDanish } from './receipt.words.js';
import { receiptPreview } from './receipt-preview.queries.js';
import { SettleRun } from './settle-run.js';

/** More than these are not told of one by one. */
const MOST_FAULTS = 20;

@ApiExcludeController()
@Controller('udbetalinger/:id')
export class ReceiptsWebController {
  constructor(
    private readonly database: Database,
    private readonly receiveAnswer: ReceiveAnswer,
    private readonly readInAnswer: ReadInAnswer,
    private readonly settleRun: SettleRun,
  ) {}

  @Post('svar')
  @May('payer')
  async receive(
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.database.asActor(actor, (tx) => findRun(tx, id));
    const upload = await readUpload(request, MOST_BYTES_OF_RECEIPT);
    const outcome = await this.receiveAnswer.run(id, upload.file, actingOnce(actor, request, upload));
    if ('done' in outcome) return seeOther(reply, `/udbetalinger/${id}/svar/${outcome.done}`);
    return this.sendRun(id, actor, reply, faultsOf(outcome.refused, receiptRefusalInDanish));
  }

  @Post('alt-udbetalt')
  @May('payer')
  async settle(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const nothing = ownFields(typed, () => false);
    const run = () => this.settleRun.run(id, actor);
    const outcome = await attempt(EmptyInput, nothing, run, receiptRefusalInDanish);
    if ('done' in outcome) return seeOther(reply, `/udbetalinger/${id}`, 'Kørslen står som udbetalt.');
    return this.sendRun(id, actor, reply, outcome.faults);
  }

  @Get('svar/:receipt')
  @May('payer', 'auditor')
  async show(
    @Param('id', IdPipe) id: string,
    @Param('receipt', IdPipe) receiptId: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(id, receiptId, actor, reply, []);
  }

  @Post('svar/:receipt')
  @May('payer')
  async readIn(
    @Param('id', IdPipe) id: string,
    @Param('receipt', IdPipe) receiptId: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const nothing = ownFields(typed, () => false);
    const run = () => this.readInAnswer.run(id, receiptId, actor);
    const outcome = await attempt(EmptyInput, nothing, run, receiptRefusalInDanish);
    if ('done' in outcome) return seeOther(reply, `/udbetalinger/${id}`, 'Bankens svar er læst ind.');
    return this.send(id, receiptId, actor, reply, outcome.faults.slice(0, MOST_FAULTS));
  }

  private async sendRun(id: string, actor: SignedIn, reply: FastifyReply, all: Fault[]): Promise<void> {
    const faults = all.slice(0, MOST_FAULTS);
    const page = await this.database.asActor(actor, async (tx) =>
      runPage({ visitor: visitorOf(actor), run: await runOnPage(tx, id, actor), faults }),
    );
    sendPage(reply, page, faults);
  }

  private async send(
    id: string,
    receiptId: string,
    actor: SignedIn,
    reply: FastifyReply,
    faults: Fault[],
  ): Promise<void> {
    const page = await this.database.asActor(actor, async (tx) => {
      const preview = await receiptPreview(tx, id, receiptId);
      return receiptPage({ visitor: visitorOf(actor), preview, pays: actor.role === 'payer', faults });
    });
    sendPage(reply, page, faults);
  }
}
