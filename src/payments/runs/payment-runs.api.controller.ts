import { Body, Controller, Get, Headers, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { EmptyInput } from '../../web/empty.input.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { etagOf, IF_MATCH_WHERE_READ, versionSeen } from '../../web/version.js';
import { ExportRuns } from '../export/export-runs.js';
import { FetchFile } from '../export/fetch-file.js';
import { sendPaymentFile } from '../export/send-payment-file.js';
import { PAYMENT_READERS } from '../payment-readers.js';
import { BuildRun } from './build-run.js';
import { CancelRun } from './cancel-run.js';
import { LockRun } from './lock-run.js';
import { PaymentRunInput, PaymentRunQuery } from './payment-run.input.js';
import { findRun, paymentsOf } from './payment-run.queries.js';
import { PaymentPage, PaymentRunPage, PaymentRunView, paymentView } from './payment-run.view.js';
import { runRefusalInDanish } from './payment-run.words.js';
import { ReleaseRun } from './release-run.js';
import { runShown, runsShown } from './runs-shown.queries.js';

@ApiTags('payments')
@Controller('api/payment-runs')
export class PaymentRunsApiController {
  constructor(
    private readonly database: Database,
    private readonly buildRun: BuildRun,
    private readonly lockRun: LockRun,
    private readonly releaseRun: ReleaseRun,
    private readonly cancelRun: CancelRun,
    private readonly exportRuns: ExportRuns,
    private readonly fetchFile: FetchFile,
  ) {}

  @Post()
  @May('payer')
  @ApiCreatedResponse({ type: PaymentRunView })
  async build(@Body() input: PaymentRunInput, @By() actor: Actor): Promise<PaymentRunView> {
    return this.view(unwrap(await this.buildRun.run(input, actor), runRefusalInDanish), actor);
  }

  @Get()
  @May(...PAYMENT_READERS)
  @ApiOkResponse({ type: PaymentRunPage })
  list(@Query() query: PaymentRunQuery, @By() actor: Actor): Promise<PaymentRunPage> {
    return this.database.asActor(actor, (tx) => runsShown(tx, query));
  }

  @Get(':id')
  @May(...PAYMENT_READERS)
  @ApiOkResponse({ type: PaymentRunView, headers: { ETag: { schema: { type: 'string' } } } })
  async one(
    @Param('id', IdPipe) id: string,
    @By() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PaymentRunView> {
    const run = await this.view(id, actor);
    if (run.digest !== null) void reply.header('etag', etagOf(run.digest));
    return run;
  }

  @Get(':id/payments')
  @May(...PAYMENT_READERS)
  @ApiOkResponse({ type: PaymentPage })
  payments(
    @Param('id', IdPipe) id: string,
    @Query() { cursor, limit }: PaymentRunQuery,
    @By() actor: Actor,
  ): Promise<PaymentPage> {
    return this.database.asActor(actor, async (tx) => {
      await findRun(tx, id);
      const page = await paymentsOf(tx, id, cursor, limit);
      return { ...page, items: page.items.map(paymentView) };
    });
  }

  @Post(':id/lock')
  @May('payer')
  @ApiHeader({ ...IF_MATCH_WHERE_READ, description: 'the digest of what is to be locked' })
  @ApiCreatedResponse({ type: PaymentRunView })
  async lock(
    @Param('id', IdPipe) id: string,
    @Body() _input: EmptyInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<PaymentRunView> {
    const outcome = await this.lockRun.run(id, versionSeen(ifMatch), actor);
    return this.view(unwrap(outcome, runRefusalInDanish), actor);
  }

  @Post(':id/release')
  @May('payer')
  @ApiCreatedResponse({ type: PaymentRunView, description: 'released; its files follow' })
  async release(
    @Param('id', IdPipe) id: string,
    @Body() _input: EmptyInput,
    @By() actor: Actor,
  ): Promise<PaymentRunView> {
    unwrap(await this.releaseRun.run(id, actor), runRefusalInDanish);
    void this.exportRuns.wake();
    return this.view(id, actor);
  }

  @Post(':id/cancellation')
  @May('payer')
  @ApiCreatedResponse({ type: PaymentRunView })
  async cancel(
    @Param('id', IdPipe) id: string,
    @Body() _input: EmptyInput,
    @By() actor: Actor,
  ): Promise<PaymentRunView> {
    return this.view(unwrap(await this.cancelRun.run(id, actor), runRefusalInDanish), actor);
  }

  @Get(':id/files/:format')
  @May('payer', 'auditor')
  @ApiOkResponse({ content: { 'application/xml': {}, 'text/csv': {} } })
  async file(
    @Param('id', IdPipe) id: string,
    @Param('format') format: string,
    @By() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPaymentFile(reply, await this.fetchFile.run(id, format, actor));
  }

  private view(id: string, actor: Actor): Promise<PaymentRunView> {
    return this.database.asActor(actor, (tx) => runShown(tx, id));
  }
}
