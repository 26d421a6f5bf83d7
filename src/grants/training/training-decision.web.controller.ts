import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS, CASE_WORKERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { GrantVersionInput } from '../grant.input.js';
import { DecideTraining } from './decide-training.js';
import { MoveTraining } from './move-training.js';
import {
  ReadTrainingDecisionInput,
  ReadTrainingEndInput,
  ReadTrainingReopeningInput,
  ReadTrainingReturnInput,
} from './training.input.js';
import { trainingPageOf } from './training-page.queries.js';
import { trainingStepRefusalInDanish } from './training.words.js';

@ApiExcludeController()
@Controller('uddannelse/:id')
export class TrainingDecisionWebController {
  constructor(
    private readonly database: Database,
    private readonly moveTraining: MoveTraining,
    private readonly decideTraining: DecideTraining,
  ) {}

  @Get()
  @May(...CASE_READERS)
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.database.asActor(actor, (tx) => trainingPageOf(tx, id, actor, filledWith())));
  }

  @Post('indstilling')
  @May(...CASE_WORKERS)
  async recommend(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const recommended = await attempt(
      GrantVersionInput,
      typed,
      ({ version }) => this.moveTraining.recommend(id, actor, String(version)),
      trainingStepRefusalInDanish,
    );
    await this.answer(id, actor, reply, typed, recommended, 'Uddannelsen er indstillet.');
  }

  @Post('tilbagesendelse')
  @May('caseworker')
  async giveBack(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const returned = await attempt(
      ReadTrainingReturnInput,
      typed,
      ({ because, version }) => this.moveTraining.giveBack(id, because, actor, String(version)),
      trainingStepRefusalInDanish,
    );
    await this.answer(id, actor, reply, typed, returned, 'Indstillingen er sendt tilbage.');
  }

  @Post('tilbagetraekning')
  @May(...CASE_WORKERS)
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const withdrawn = await attempt(
      GrantVersionInput,
      typed,
      ({ version }) => this.moveTraining.withdraw(id, actor, String(version)),
      trainingStepRefusalInDanish,
    );
    await this.answer(id, actor, reply, typed, withdrawn, 'Ansøgningen er trukket tilbage.');
  }

  @Post('afgoerelse')
  @May('caseworker')
  async decide(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const decided = await attempt(
      ReadTrainingDecisionInput,
      typed,
      ({ version, ...input }) => this.decideTraining.run(id, input, actor, String(version)),
      trainingStepRefusalInDanish,
    );
    await this.answer(id, actor, reply, typed, decided, 'Afgørelsen er truffet.');
  }

  @Post('afslutning')
  @May('caseworker')
  async end(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const ended = await attempt(
      ReadTrainingEndInput,
      typed,
      ({ because, version }) => this.moveTraining.end(id, because, actor, String(version)),
      trainingStepRefusalInDanish,
    );
    await this.answer(id, actor, reply, typed, ended, 'Bevillingen er afsluttet.');
  }

  @Post('genaabning')
  @May('caseworker')
  async reopen(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const reopened = await attempt(
      ReadTrainingReopeningInput,
      typed,
      ({ because, version }) => this.moveTraining.reopen(id, because, actor, String(version)),
      trainingStepRefusalInDanish,
    );
    await this.answer(id, actor, reply, typed, reopened, 'Bevillingen er genåbnet.');
  }

  private async answer(
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
    typed: unknown,
    outcome: { done: unknown } | { faults: Fault[] },
    notice: string,
  ): Promise<void> {
    if ('done' in outcome) return seeOther(reply, `/uddannelse/${id}`, notice);
    const { faults } = outcome;
    const form = filledAgain(typed, faults);
    sendPage(reply, await this.database.asActor(actor, (tx) => trainingPageOf(tx, id, actor, form)), faults);
  }
}
