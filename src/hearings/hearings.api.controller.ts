import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { CASE_READERS, CASE_WORKERS } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { recordCaseLook } from '../placements/record-case-look.js';
import { Clock } from '../shared/clock.js';
import { IdPipe } from '../web/id.pipe.js';
import { unwrap } from '../web/problems/said.js';
import { AnswerHearing } from './answer-hearing.js';
import { HearingAnswerInput, NotedAnswerInput } from './hearing.input.js';
import { findHearing } from './hearing.queries.js';
import { HearingView, hearingView } from './hearing.view.js';
import { hearingRefusalInDanish } from './hearing.words.js';

@ApiTags('hearings')
@Controller('api/hearings/:id')
export class HearingsApiController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly answerHearing: AnswerHearing,
  ) {}

  @Get()
  @May(...CASE_READERS, 'leader', 'mentee')
  @ApiOkResponse({ type: HearingView })
  one(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<HearingView> {
    return this.view(id, actor, true);
  }

  @Post('answer')
  @May('leader', 'mentee')
  @ApiCreatedResponse({ type: HearingView })
  async answer(
    @Param('id', IdPipe) id: string,
    @Body() input: HearingAnswerInput,
    @By() actor: Actor,
  ): Promise<HearingView> {
    unwrap(await this.answerHearing.run(id, input, actor), hearingRefusalInDanish);
    return this.view(id, actor);
  }

  /** What the party said in another way. */
  @Post('noted-answer')
  @May(...CASE_WORKERS)
  @ApiCreatedResponse({ type: HearingView })
  async note(
    @Param('id', IdPipe) id: string,
    @Body() input: NotedAnswerInput,
    @By() actor: Actor,
  ): Promise<HearingView> {
    unwrap(await this.answerHearing.note(id, input, actor), hearingRefusalInDanish);
    return this.view(id, actor);
  }

  private view(id: string, actor: Actor, isLook = false): Promise<HearingView> {
    return this.database.asActor(actor, async (tx) => {
      const hearing = await findHearing(tx, id);
      if (isLook) await recordCaseLook(tx, { how: 'api', purpose: 'case' }, hearing.placementId);
      return hearingView(hearing, this.clock.today());
    });
  }
}
