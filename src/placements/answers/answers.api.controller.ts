import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { Clock } from '../../shared/clock.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { findPlacement } from '../placement.queries.js';
import { recordCaseLook } from '../record-case-look.js';
import { AnswerView, answerView } from './answer.view.js';
import { pickRefusalInDanish } from './answer.words.js';
import { LaterAnswersInput } from './answers.input.js';
import { answersInForce } from './answers.queries.js';
import { GiveAnswers } from './give-answers.js';

/** What was answered of mentor and mentee; a leader is told what that leader answered. */
@ApiTags('placements')
@Controller('api/placements/:id/answers')
export class AnswersApiController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly giveAnswers: GiveAnswers,
  ) {}

  @Get()
  @May(...CASE_READERS, 'leader')
  @ApiOkResponse({ type: [AnswerView] })
  list(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<AnswerView[]> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      return (await answersInForce(tx, id, this.clock.today())).map(answerView);
    });
  }

  @Post()
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: [AnswerView] })
  async give(
    @Param('id', IdPipe) id: string,
    @Body() input: LaterAnswersInput,
    @By() actor: Actor,
  ): Promise<AnswerView[]> {
    unwrap(await this.giveAnswers.run(id, input, actor), pickRefusalInDanish);
    return this.list(id, actor);
  }
}
