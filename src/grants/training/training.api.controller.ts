import { Body, Controller, Get, Headers, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS, CASE_WORKERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import type { Outcome } from '../../shared/outcome.js';
import { EmptyInput } from '../../web/empty.input.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { etagOf, IF_MATCH, IF_MATCH_WHERE_READ, versionNamed, versionSeen } from '../../web/version.js';
import { DecideTraining } from './decide-training.js';
import { MoveTraining } from './move-training.js';
import {
  TrainingDecisionInput,
  TrainingEndInput,
  TrainingInput,
  TrainingReopeningInput,
  TrainingReturnInput,
} from './training.input.js';
import { findTraining, trainingsOf } from './training.queries.js';
import type { TrainingRefusal } from './training.rules.js';
import { TrainingView, trainingView } from './training.view.js';
import { trainingRefusalInDanish, trainingStepRefusalInDanish } from './training.words.js';
import { WriteTraining } from './write-training.js';

@ApiTags('grants')
@Controller('api')
export class TrainingApiController {
  constructor(
    private readonly database: Database,
    private readonly writeTraining: WriteTraining,
    private readonly moveTraining: MoveTraining,
    private readonly decideTraining: DecideTraining,
  ) {}

  /** A draft of training for an employee who is a mentor of the case. */
  @Post('placements/:id/training-grants')
  @May(...CASE_WORKERS)
  @ApiCreatedResponse({ type: TrainingView })
  async write(
    @Param('id', IdPipe) id: string,
    @Body() input: TrainingInput,
    @By() actor: Actor,
  ): Promise<TrainingView> {
    return this.view(await this.writeTraining.run(id, input, actor), actor);
  }

  @Get('placements/:id/training-grants')
  @May(...CASE_READERS)
  @ApiOkResponse({ type: [TrainingView] })
  list(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<TrainingView[]> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      return (await trainingsOf(tx, id)).map(trainingView);
    });
  }

  @Get('training-grants/:id')
  @May(...CASE_READERS)
  @ApiOkResponse({ type: TrainingView, headers: { ETag: { schema: { type: 'string' } } } })
  async one(
    @Param('id', IdPipe) id: string,
    @By() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TrainingView> {
    const view = await this.database.asActor(actor, async (tx) => {
      const training = await findTraining(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, training.placementId);
      return trainingView(training);
    });
    void reply.header('etag', etagOf(view.version));
    return view;
  }

  @Put('training-grants/:id')
  @May(...CASE_WORKERS)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: TrainingView })
  async change(
    @Param('id', IdPipe) id: string,
    @Body() input: TrainingInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<TrainingView> {
    return this.view(await this.writeTraining.change(id, input, actor, versionNamed(ifMatch)), actor);
  }

  @Post('training-grants/:id/recommendation')
  @May(...CASE_WORKERS)
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: TrainingView })
  async recommend(
    @Param('id', IdPipe) id: string,
    @Body() _input: EmptyInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<TrainingView> {
    return this.moved(await this.moveTraining.recommend(id, actor, versionSeen(ifMatch)), actor);
  }

  @Post('training-grants/:id/return')
  @May('caseworker')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: TrainingView })
  async giveBack(
    @Param('id', IdPipe) id: string,
    @Body() { because }: TrainingReturnInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<TrainingView> {
    return this.moved(await this.moveTraining.giveBack(id, because, actor, versionSeen(ifMatch)), actor);
  }

  /** Of a draft, or of what waits to be decided. */
  @Post('training-grants/:id/withdrawal')
  @May(...CASE_WORKERS)
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: TrainingView })
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Body() _input: EmptyInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<TrainingView> {
    return this.moved(await this.moveTraining.withdraw(id, actor, versionSeen(ifMatch)), actor);
  }

  @Post('training-grants/:id/decision')
  @May('caseworker')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: TrainingView })
  async decide(
    @Param('id', IdPipe) id: string,
    @Body() input: TrainingDecisionInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<TrainingView> {
    return this.moved(await this.decideTraining.run(id, input, actor, versionSeen(ifMatch)), actor);
  }

  /** Frees what is not used, once no invoice waits. */
  @Post('training-grants/:id/ending')
  @May('caseworker')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: TrainingView })
  async end(
    @Param('id', IdPipe) id: string,
    @Body() { because }: TrainingEndInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<TrainingView> {
    return this.moved(await this.moveTraining.end(id, because, actor, versionSeen(ifMatch)), actor);
  }

  /** So that an invoice that came late is taken. */
  @Post('training-grants/:id/reopening')
  @May('caseworker')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: TrainingView })
  async reopen(
    @Param('id', IdPipe) id: string,
    @Body() { because }: TrainingReopeningInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<TrainingView> {
    return this.moved(await this.moveTraining.reopen(id, because, actor, versionSeen(ifMatch)), actor);
  }

  private view(outcome: Outcome<string, TrainingRefusal>, actor: Actor): Promise<TrainingView> {
    return this.read(unwrap(outcome, trainingRefusalInDanish), actor);
  }

  private moved(outcome: Outcome<string, TrainingRefusal>, actor: Actor): Promise<TrainingView> {
    return this.read(unwrap(outcome, trainingStepRefusalInDanish), actor);
  }

  private read(id: string, actor: Actor): Promise<TrainingView> {
    return this.database.asActor(actor, async (tx) => trainingView(await findTraining(tx, id)));
  }
}
