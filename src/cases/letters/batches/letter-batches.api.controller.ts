import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { CASE_CHANGERS, CASE_READERS } from '../../../access/role.js';
import { By, May } from '../../../access/route.decorators.js';
import { sendPack } from '../../../audit/pack/send-pack.js';
import { EmptyInput } from '../../../web/empty.input.js';
import { IdPipe } from '../../../web/id.pipe.js';
import { PositionPipe } from '../../../web/position.pipe.js';
import { PageQuery } from '../../../web/paging.js';
import { unwrap } from '../../../web/problems/said.js';
import { asCaseChanger, ChooseLetters } from './choosing/choose-letters.js';
import { DropBatch } from './making/drop-batch.js';
import { LeaveLetterOut } from './making/leave-letter-out.js';
import { HowToPrintQuery, LeftOutInput, LetterBatchInput } from './choosing/letter-batch.input.js';
import { BatchedLetterPage, LetterBatchPage, LetterBatchView } from './letter-batch.view.js';
import { batchRefusalInDanish, chooseRefusalInDanish } from './letter-batch.words.js';
import { batchesShown, batchShown, lettersShown } from './letter-batches-shown.queries.js';
import { MakeLetters } from './making/make-letters.js';
import { MarkPrinted } from './taking/mark-printed.js';
import { RetryBatch } from './making/retry-batch.js';
import { sendMerged } from './taking/send-merged.js';
import { StartBatch } from './making/start-batch.js';
import { TakeLetters } from './taking/take-letters.js';

@ApiTags('letters')
@Controller('api/letter-batches')
@May(...CASE_CHANGERS)
export class LetterBatchesApiController {
  constructor(
    private readonly database: Database,
    private readonly chooseLetters: ChooseLetters,
    private readonly startBatch: StartBatch,
    private readonly dropBatch: DropBatch,
    private readonly retryBatch: RetryBatch,
    private readonly leaveLetterOut: LeaveLetterOut,
    private readonly makeLetters: MakeLetters,
    private readonly takeLetters: TakeLetters,
    private readonly markPrinted: MarkPrinted,
  ) {}

  @Post()
  @ApiCreatedResponse({ type: LetterBatchView })
  async choose(@Body() input: LetterBatchInput, @By() actor: Actor): Promise<LetterBatchView> {
    const chosen = await this.chooseLetters.run(input, asCaseChanger(actor));
    return this.view(unwrap(chosen, chooseRefusalInDanish), actor);
  }

  @Get()
  @May(...CASE_READERS)
  @ApiOkResponse({ type: LetterBatchPage })
  list(@Query() query: PageQuery, @By() actor: Actor): Promise<LetterBatchPage> {
    return this.database.asActor(actor, (tx) => batchesShown(tx, query));
  }

  @Get(':id')
  @May(...CASE_READERS)
  @ApiOkResponse({ type: LetterBatchView })
  one(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<LetterBatchView> {
    return this.view(id, actor);
  }

  @Get(':id/letters')
  @May(...CASE_READERS)
  @ApiOkResponse({ type: BatchedLetterPage })
  letters(
    @Param('id', IdPipe) id: string,
    @Query() query: PageQuery,
    @By() actor: Actor,
  ): Promise<BatchedLetterPage> {
    return this.database.asActor(actor, (tx) => lettersShown(tx, id, query));
  }

  @Post(':id/letters/:position/omission')
  @ApiCreatedResponse({ type: LetterBatchView })
  async leaveOut(
    @Param('id', IdPipe) id: string,
    @Param('position', PositionPipe) position: number,
    @Body() { isLeftOut }: LeftOutInput,
    @By() actor: Actor,
  ): Promise<LetterBatchView> {
    const left = await this.leaveLetterOut.run(id, position, isLeftOut, actor);
    return this.view(unwrap(left, batchRefusalInDanish), actor);
  }

  @Post(':id/start')
  @ApiCreatedResponse({ type: LetterBatchView })
  async start(
    @Param('id', IdPipe) id: string,
    @Body() _input: EmptyInput,
    @By() actor: Actor,
  ): Promise<LetterBatchView> {
    unwrap(await this.startBatch.run(id, actor), batchRefusalInDanish);
    void this.makeLetters.wake();
    return this.view(id, actor);
  }

  @Post(':id/cancellation')
  @ApiCreatedResponse({ type: LetterBatchView })
  async drop(
    @Param('id', IdPipe) id: string,
    @Body() _input: EmptyInput,
    @By() actor: Actor,
  ): Promise<LetterBatchView> {
    return this.view(unwrap(await this.dropBatch.run(id, actor), batchRefusalInDanish), actor);
  }

  @Post(':id/retry')
  @ApiCreatedResponse({ type: LetterBatchView })
  async retry(
    @Param('id', IdPipe) id: string,
    @Body() _input: EmptyInput,
    @By() actor: Actor,
  ): Promise<LetterBatchView> {
    unwrap(await this.retryBatch.run(id, actor), batchRefusalInDanish);
    void this.makeLetters.wake();
    return this.view(id, actor);
  }

  /** Of those letters that were made; those that are marked already are left alone. */
  @Post(':id/print-mark')
  @HttpCode(204)
  async mark(@Param('id', IdPipe) id: string, @Body() _input: EmptyInput, @By() actor: Actor): Promise<void> {
    await this.markPrinted.run(id, actor);
  }

  @Get(':id/pdf')
  @May(...CASE_READERS)
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async merged(
    @Param('id', IdPipe) id: string,
    @Query() { separators, duplex }: HowToPrintQuery,
    @By() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendMerged(
      reply,
      await this.takeLetters.merged(
        id,
        { separators: separators === 'true', duplex: duplex === 'true' },
        actor,
      ),
    );
  }

  @Get(':id/zip')
  @May(...CASE_READERS)
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async zip(@Param('id', IdPipe) id: string, @By() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    sendPack(reply, await this.takeLetters.zipped(id, actor));
  }

  private view(id: string, actor: Actor): Promise<LetterBatchView> {
    return this.database.asActor(actor, (tx) => batchShown(tx, id));
  }
}
