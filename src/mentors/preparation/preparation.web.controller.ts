import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { recordLook } from '../../audit/record-look.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { type Filled, filledAgain } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { AnswerExercise } from './answer-exercise.js';
import { ExerciseAnswerInput, ExerciseShareInput } from './exercise.input.js';
import { exercisePage } from './exercise.page.js';
import { exerciseRefusalInDanish, shareRefusalInDanish } from './exercise.words.js';
import { exercisesPage, sharedPage } from './exercises.page.js';
import { exerciseFacts, exercisesFacts, sharedFacts } from './exercise-page.queries.js';
import { ShareExercise } from './share-exercise.js';
import { WithdrawShare } from './withdraw-share.js';

@ApiExcludeController()
@Controller('forberedelse')
@May('mentor')
export class PreparationWebController {
  constructor(
    private readonly database: Database,
    private readonly answerExercise: AnswerExercise,
    private readonly shareExercise: ShareExercise,
    private readonly withdrawShare: WithdrawShare,
  ) {}

  @Get()
  async list(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const facts = await this.database.asActor(actor, (tx) => exercisesFacts(tx, actor.personId));
    sendPage(reply, exercisesPage({ visitor: visitorOf(actor), ...facts }));
  }

  @Get('delt/:id')
  async readShared(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const facts = await this.database.asActor(actor, async (tx) => {
      const { authorId, ...shown } = await sharedFacts(tx, actor.personId, id);
      await recordLook(tx, { how: 'page', purpose: 'person', people: [{ kind: 'person', id: authorId }] });
      return shown;
    });
    sendPage(reply, sharedPage({ visitor: visitorOf(actor), ...facts }));
  }

  @Post('delinger/:id/tilbagekaldelse')
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const withdrawn = await attempt(
      EmptyInput,
      typed,
      () => this.withdrawShare.run(id, actor),
      (refusal) => refusal,
    );
    seeOther(reply, '/forberedelse', 'done' in withdrawn ? 'Dine svar er ikke længere delt.' : undefined);
  }

  @Get(':scheme/:exercise')
  async show(
    @Param('scheme') scheme: string,
    @Param('exercise') code: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(scheme, code, actor, null, []));
  }

  @Post(':scheme/:exercise')
  async answer(
    @Param('scheme') scheme: string,
    @Param('exercise') code: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answered = await attempt(
      ExerciseAnswerInput,
      typed,
      (input) => this.answerExercise.run(scheme, code, input, actor),
      exerciseRefusalInDanish,
    );
    if ('done' in answered) return seeOther(reply, `/forberedelse/${scheme}/${code}`, 'Dine svar er gemt.');
    const form = filledAgain(typed, answered.faults);
    sendPage(reply, await this.page(scheme, code, actor, form, []), answered.faults);
  }

  @Post(':scheme/:exercise/deling')
  async share(
    @Param('scheme') scheme: string,
    @Param('exercise') code: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const shared = await attempt(
      ExerciseShareInput,
      typed,
      ({ mentorId }) => this.shareExercise.run(scheme, code, mentorId, actor),
      shareRefusalInDanish,
    );
    if ('done' in shared) return seeOther(reply, `/forberedelse/${scheme}/${code}`, 'Dine svar er delt.');
    sendPage(reply, await this.page(scheme, code, actor, null, shared.faults), shared.faults);
  }

  private page(
    scheme: string,
    code: string,
    actor: SignedIn,
    again: Filled | null,
    shareFaults: Fault[],
  ): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const facts = await exerciseFacts(tx, actor.personId, scheme, code, again, shareFaults);
      return exercisePage({ visitor: visitorOf(actor), ...facts });
    });
  }
}
