import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { recordLook } from '../../audit/record-look.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { AnswerExercise } from './answer-exercise.js';
import { ExerciseAnswerInput, ExerciseShareInput } from './exercise.input.js';
import {
  exercisesView,
  ExercisesView,
  exerciseView,
  ExerciseView,
  sharedExerciseView,
  SharedExerciseView,
} from './exercise.view.js';
import { exerciseRefusalInDanish, shareRefusalInDanish } from './exercise.words.js';
import { exerciseFacts, exercisesFacts, sharedFacts } from './exercise-page.queries.js';
import { ShareExercise } from './share-exercise.js';
import { WithdrawShare } from './withdraw-share.js';

@ApiTags('preparation')
@Controller('api')
@May('mentor')
export class PreparationApiController {
  constructor(
    private readonly database: Database,
    private readonly answerExercise: AnswerExercise,
    private readonly shareExercise: ShareExercise,
    private readonly withdrawShare: WithdrawShare,
  ) {}

  @Get('exercises')
  @ApiOkResponse({ type: ExercisesView })
  list(@By() actor: Actor): Promise<ExercisesView> {
    return this.database.asActor(actor, async (tx) =>
      exercisesView(await exercisesFacts(tx, actor.personId)),
    );
  }

  @Get('exercises/:scheme/:exercise')
  @ApiOkResponse({ type: ExerciseView })
  one(
    @Param('scheme') scheme: string,
    @Param('exercise') code: string,
    @By() actor: Actor,
  ): Promise<ExerciseView> {
    return this.database.asActor(actor, async (tx) =>
      exerciseView(await exerciseFacts(tx, actor.personId, scheme, code, null, [])),
    );
  }

  @Put('exercises/:scheme/:exercise')
  @ApiOkResponse({ type: ExerciseView })
  async answer(
    @Param('scheme') scheme: string,
    @Param('exercise') code: string,
    @Body() input: ExerciseAnswerInput,
    @By() actor: Actor,
  ): Promise<ExerciseView> {
    unwrap(await this.answerExercise.run(scheme, code, input, actor), exerciseRefusalInDanish);
    return this.one(scheme, code, actor);
  }

  @Post('exercises/:scheme/:exercise/shares')
  @ApiCreatedResponse({ type: ExerciseView })
  async share(
    @Param('scheme') scheme: string,
    @Param('exercise') code: string,
    @Body() { mentorId }: ExerciseShareInput,
    @By() actor: Actor,
  ): Promise<ExerciseView> {
    unwrap(await this.shareExercise.run(scheme, code, mentorId, actor), shareRefusalInDanish);
    return this.one(scheme, code, actor);
  }

  @Post('exercise-shares/:id/withdrawal')
  @HttpCode(204)
  @ApiNoContentResponse()
  async withdraw(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<void> {
    unwrap(await this.withdrawShare.run(id, actor), (refusal) => refusal);
  }

  @Get('exercise-shares/:id')
  @ApiOkResponse({ type: SharedExerciseView })
  shared(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<SharedExerciseView> {
    return this.database.asActor(actor, async (tx) => {
      const { authorId, ...shown } = await sharedFacts(tx, actor.personId, id);
      await recordLook(tx, { how: 'api', purpose: 'person', people: [{ kind: 'person', id: authorId }] });
      return sharedExerciseView(shown);
    });
  }
}
