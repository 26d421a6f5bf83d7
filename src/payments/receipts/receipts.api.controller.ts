import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { actingOnce } from '../../access/sessions/request-key.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { EmptyInput } from '../../web/empty.input.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { readUpload } from '../../web/upload.js';
import { findRun } from '../runs/payment-run.queries.js';
import { PaymentRunView } from '../runs/payment-run.view.js';
import { runShown } from '../runs/runs-shown.queries.js';
import { ReadInAnswer } from './read-in-answer.js';
import { MOST_BYTES_OF_RECEIPT, ReceiveAnswer } from './receive-answer.js';
import { ReceiptView, receiptView } from './receipt.view.js';
import { receiptRefusalInDanish } from './receipt.words.js';
import { receiptPreview } from './receipt-preview.queries.js';
import { SettleRun } from './settle-run.js';

class ReceiptUpload {
  @ApiProperty({ type: 'string', format: 'binary', description: 'pain.002, or a CSV list' })
  file: unknown;
}

@ApiTags('payments')
@Controller('api/payment-runs/:id')
export class ReceiptsApiController {
  constructor(
    private readonly database: Database,
    private readonly receiveAnswer: ReceiveAnswer,
    private readonly readInAnswer: ReadInAnswer,
    private readonly settleRun: SettleRun,
  ) {}

  @Post('receipts')
  @May('payer')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ReceiptUpload })
  @ApiCreatedResponse({ type: ReceiptView, description: 'what it would do; it is not read in yet' })
  async receive(
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @By() actor: SignedIn,
  ): Promise<ReceiptView> {
    await this.database.asActor(actor, (tx) => findRun(tx, id));
    const upload = await readUpload(request, MOST_BYTES_OF_RECEIPT);
    const received = await this.receiveAnswer.run(id, upload.file, actingOnce(actor, request, upload));
    const receiptId = unwrap(received, receiptRefusalInDanish);
    return this.database.asActor(actor, async (tx) => receiptView(await receiptPreview(tx, id, receiptId)));
  }

  @Post('receipts/:receipt/reading')
  @May('payer')
  @ApiCreatedResponse({ type: PaymentRunView })
  async readIn(
    @Param('id', IdPipe) id: string,
    @Param('receipt', IdPipe) receiptId: string,
    @Body() _input: EmptyInput,
    @By() actor: Actor,
  ): Promise<PaymentRunView> {
    unwrap(await this.readInAnswer.run(id, receiptId, actor), receiptRefusalInDanish);
    return this.database.asActor(actor, (tx) => runShown(tx, id));
  }

  @Post('settlement')
  @May('payer')
  @ApiCreatedResponse({ type: PaymentRunView, description: 'all that waited is paid' })
  async settle(
    @Param('id', IdPipe) id: string,
    @Body() _input: EmptyInput,
    @By() actor: Actor,
  ): Promise<PaymentRunView> {
    unwrap(await this.settleRun.run(id, actor), receiptRefusalInDanish);
    return this.database.asActor(actor, (tx) => runShown(tx, id));
  }
}
