import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags, PickType } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import type { Month } from '../../shared/day.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { AnswerPostponement } from './answer-postponement.js';
import { AskForTime } from './ask-for-time.js';
import { MoreTimeInput, PostponementAnswerInput, PostponementInput } from './claim-window.input.js';
import { findPostponement } from './claim-window.queries.js';
import { ClaimWindowView } from './claim-window.view.js';
import { windowRefusalInDanish } from './claim-window.words.js';
import { claimWindow } from './claim-window-view.queries.js';
import { GiveTime } from './give-time.js';
import { ReopenMonth } from './reopen-month.js';

class WindowQuery extends PickType(PostponementInput, ['month']) {}

@ApiTags('claims')
@Controller('api')
export class ClaimWindowsApiController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly askForTime: AskForTime,
    private readonly giveTime: GiveTime,
    private readonly answerPostponement: AnswerPostponement,
    private readonly reopenMonth: ReopenMonth,
  ) {}

  @Get('placements/:id/claim-window')
  @May(...CASE_READERS, 'leader', 'mentor')
  @ApiOkResponse({ type: ClaimWindowView })
  async one(
    @Param('id', IdPipe) id: string,
    @Query() { month }: WindowQuery,
    @By() actor: Actor,
  ): Promise<ClaimWindowView> {
    return this.view(id, month, actor);
  }

  /** A leader, or a mentor from outside, asks for more time. */
  @Post('placements/:id/claim-postponements')
  @May('leader', 'mentor')
  @ApiCreatedResponse({ type: ClaimWindowView })
  async ask(
    @Param('id', IdPipe) id: string,
    @Body() input: PostponementInput,
    @By() actor: Actor,
  ): Promise<ClaimWindowView> {
    unwrap(await this.askForTime.run(id, input, actor), windowRefusalInDanish);
    return this.view(id, input.month, actor);
  }

  /** More time that nobody asked for. */
  @Post('placements/:id/granted-postponements')
  @May('caseworker')
  @ApiCreatedResponse({ type: ClaimWindowView })
  async give(
    @Param('id', IdPipe) id: string,
    @Body() input: MoreTimeInput,
    @By() actor: Actor,
  ): Promise<ClaimWindowView> {
    unwrap(await this.giveTime.run(id, input, actor), windowRefusalInDanish);
    return this.view(id, input.month, actor);
  }

  @Post('claim-postponements/:id/answer')
  @May('caseworker')
  @ApiCreatedResponse({ type: ClaimWindowView })
  async answer(
    @Param('id', IdPipe) id: string,
    @Body() input: PostponementAnswerInput,
    @By() actor: Actor,
  ): Promise<ClaimWindowView> {
    unwrap(await this.answerPostponement.run(id, input, actor), windowRefusalInDanish);
    const { placementId, month } = await this.database.asActor(actor, (tx) => findPostponement(tx, id));
    return this.view(placementId, month, actor);
  }

  @Post('placements/:id/claim-reopenings')
  @May('caseworker')
  @ApiCreatedResponse({ type: ClaimWindowView })
  async reopen(
    @Param('id', IdPipe) id: string,
    @Body() input: MoreTimeInput,
    @By() actor: Actor,
  ): Promise<ClaimWindowView> {
    unwrap(await this.reopenMonth.run(id, input, actor), windowRefusalInDanish);
    return this.view(id, input.month, actor);
  }

  private view(id: string, month: Month, actor: Actor): Promise<ClaimWindowView> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      return claimWindow(tx, id, month, this.clock.today());
    });
  }
}
