import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import type { Outcome } from '../../shared/outcome.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { ownFields, typedIn } from '../../web/read-form.js';
import { ExportRuns } from '../export/export-runs.js';
import { FetchFile } from '../export/fetch-file.js';
import { sendPaymentFile } from '../export/send-payment-file.js';
import { PAYMENT_READERS } from '../payment-readers.js';
import { CancelRun } from './cancel-run.js';
import { LockRun } from './lock-run.js';
import type { PaymentRunRefusal } from './payment-run.rules.js';
import { movedAlreadyInDanish, runRefusalInDanish } from './payment-run.words.js';
import { ReleaseRun } from './release-run.js';
import { runPage } from './run.page.js';
import { runOnPage } from './run-page.queries.js';

@ApiExcludeController()
@Controller('udbetalinger/:id')
export class PaymentRunWebController {
  constructor(
    private readonly database: Database,
    private readonly lockRun: LockRun,
    private readonly releaseRun: ReleaseRun,
    private readonly cancelRun: CancelRun,
    private readonly exportRuns: ExportRuns,
    private readonly fetchFile: FetchFile,
  ) {}

  @Get()
  @May(...PAYMENT_READERS)
  async show(
    @Param('id', IdPipe) id: string,
    @Query() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, [], typedIn(typed, 'cursor')));
  }

  @Post('laasning')
  @May('payer')
  lock(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const seen = typedIn(typed, 'digest');
    const run = () => this.lockRun.run(id, seen === '' ? null : seen, actor);
    return this.move(id, typed, actor, reply, run, 'Kørslen er låst. Nu skal en anden frigive den.');
  }

  @Post('frigivelse')
  @May('payer')
  async release(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = () => this.releaseRun.run(id, actor);
    await this.move(id, typed, actor, reply, run, 'Kørslen er frigivet. Filerne bliver lavet.');
    void this.exportRuns.wake();
  }

  @Post('annullering')
  @May('payer')
  cancel(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = () => this.cancelRun.run(id, actor);
    return this.move(id, typed, actor, reply, run, 'Kørslen er annulleret.');
  }

  @Get('filer/:format')
  @May('payer', 'auditor')
  async file(
    @Param('id', IdPipe) id: string,
    @Param('format') format: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPaymentFile(reply, await this.fetchFile.run(id, format, actor));
  }

  private async move(
    id: string,
    typed: unknown,
    actor: SignedIn,
    reply: FastifyReply,
    run: () => Promise<Outcome<string, PaymentRunRefusal>>,
    notice: string,
  ): Promise<void> {
    const nothing = ownFields(typed, () => false);
    const moved = await attempt(EmptyInput, nothing, run, runRefusalInDanish);
    if ('done' in moved) return seeOther(reply, `/udbetalinger/${id}`, notice);
    sendPage(reply, await this.page(id, actor, moved.faults), moved.faults);
  }

  private page(id: string, actor: SignedIn, faults: Fault[], cursor = ''): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const run = await runOnPage(tx, id, actor, cursor === '' ? undefined : cursor);
      const told = faults.map((fault) =>
        fault.code === 'run-status' ? { ...fault, ...movedAlreadyInDanish(run.done) } : fault,
      );
      return runPage({ visitor: visitorOf(actor), run, faults: told });
    });
  }
}
