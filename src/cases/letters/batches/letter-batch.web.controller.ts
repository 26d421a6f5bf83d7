import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../../access/database.js';
import { CASE_CHANGERS, CASE_READERS } from '../../../access/role.js';
import { By, May } from '../../../access/route.decorators.js';
import type { SignedIn } from '../../../access/sessions/session.queries.js';
import { visitorOf } from '../../../access/visitor.js';
import { sendPack } from '../../../audit/pack/send-pack.js';
import type { Outcome } from '../../../shared/outcome.js';
import { seeOther, sendPage } from '../../../web/answer.js';
import { attempt } from '../../../web/attempt.js';
import { EmptyInput } from '../../../web/empty.input.js';
import { IdPipe } from '../../../web/id.pipe.js';
import { PositionPipe } from '../../../web/position.pipe.js';
import type { Fault } from '../../../web/problems/said.js';
import { ownFields, typedIn } from '../../../web/read-form.js';
import { batchPage } from './batch.page.js';
import { batchOnPage } from './batch-on-page.queries.js';
import { DropBatch } from './making/drop-batch.js';
import { LeaveLetterOut } from './making/leave-letter-out.js';
import type { BatchRefusal } from './letter-batch.rules.js';
import { batchRefusalInDanish, lettersInDanish } from './letter-batch.words.js';
import { MakeLetters } from './making/make-letters.js';
import { MarkPrinted } from './taking/mark-printed.js';
import { RetryBatch } from './making/retry-batch.js';
import { sendMerged } from './taking/send-merged.js';
import { StartBatch } from './making/start-batch.js';
import { TakeLetters } from './taking/take-letters.js';

@ApiExcludeController()
@Controller('brevkoersler/:id')
@May(...CASE_CHANGERS)
export class LetterBatchWebController {
  constructor(
    private readonly database: Database,
    private readonly startBatch: StartBatch,
    private readonly dropBatch: DropBatch,
    private readonly retryBatch: RetryBatch,
    private readonly leaveLetterOut: LeaveLetterOut,
    private readonly makeLetters: MakeLetters,
    private readonly takeLetters: TakeLetters,
    private readonly markPrinted: MarkPrinted,
  ) {}

  @Get()
  @May(...CASE_READERS)
  async show(
    @Param('id', IdPipe) id: string,
    @Query() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, [], typedIn(typed, 'cursor')));
  }

  @Post('igangsaettelse')
  async start(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.move(id, typed, actor, reply, () => this.startBatch.run(id, actor), 'Brevene bliver lavet.');
    void this.makeLetters.wake();
  }

  @Post('annullering')
  drop(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.move(id, typed, actor, reply, () => this.dropBatch.run(id, actor), 'Kørslen er droppet.');
  }

  @Post('nyt-forsoeg')
  async retry(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.move(id, typed, actor, reply, () => this.retryBatch.run(id, actor), 'Brevene prøves igen.');
    void this.makeLetters.wake();
  }

  @Post('breve/:position/udeladelse')
  leaveOut(
    @Param('id', IdPipe) id: string,
    @Param('position', PositionPipe) position: number,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const isLeftOut = typedIn(typed, 'isLeftOut') === 'true';
    const run = () => this.leaveLetterOut.run(id, position, isLeftOut, actor);
    const notice = isLeftOut ? `Brev ${position} er udeladt.` : `Brev ${position} er med igen.`;
    const cursor = typedIn(typed, 'cursor');
    const at = cursor === '' ? '' : `?${new URLSearchParams({ cursor }).toString()}`;
    return this.move(id, typed, actor, reply, run, notice, `${at}#breve-i-koersel`);
  }

  @Post('udskrivning')
  async mark(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const marked = await this.markPrinted.run(id, actor);
    const count = 'done' in marked ? marked.done : 0;
    seeOther(reply, `/brevkoersler/${id}`, `${lettersInDanish(count)} er markeret som udskrevet.`);
  }

  @Get('samlet')
  @May(...CASE_READERS)
  async merged(
    @Param('id', IdPipe) id: string,
    @Query() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const how = {
      separators: typedIn(typed, 'separators') === 'true',
      duplex: typedIn(typed, 'duplex') === 'true',
    };
    sendMerged(reply, await this.takeLetters.merged(id, how, actor));
  }

  @Get('filer')
  @May(...CASE_READERS)
  async zip(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPack(reply, await this.takeLetters.zipped(id, actor));
  }

  private async move(
    id: string,
    typed: unknown,
    actor: SignedIn,
    reply: FastifyReply,
    run: () => Promise<Outcome<string, BatchRefusal>>,
    notice: string,
    at = '',
  ): Promise<void> {
    const nothing = ownFields(typed, () => false);
    const moved = await attempt(EmptyInput, nothing, run, batchRefusalInDanish);
    if ('done' in moved) return seeOther(reply, `/brevkoersler/${id}${at}`, notice);
    sendPage(reply, await this.page(id, actor, moved.faults), moved.faults);
  }

  private async page(id: string, actor: SignedIn, faults: Fault[], cursor = ''): Promise<string> {
    const from = cursor === '' ? undefined : cursor;
    const batch = await this.database.asActor(actor, (tx) => batchOnPage(tx, id, actor, from));
    return batchPage({ visitor: visitorOf(actor), batch, faults });
  }
}
