import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { AnswerTryingOut } from './answer-trying-out.js';
import { TryingOutInput } from './trying-out.input.js';
import { triedOutBy } from './trying-out.queries.js';
import { TryingOutView } from './trying-out.view.js';
import { tryingOutRefusalInDanish } from './trying-out.words.js';

@ApiTags('meetings')
@Controller('api/placements/:id/trying-out')
export class TryingOutApiController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly answerTryingOut: AnswerTryingOut,
  ) {}

  @Get()
  @May(...CASE_READERS, 'mentor', 'mentee')
  @ApiOkResponse({ type: TryingOutView })
  one(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<TryingOutView> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      const { outcome, ownAnswer } = await triedOutBy(tx, id, this.clock.today());
      return { outcome, ownAnswer };
    });
  }

  @Post()
  @May('mentor', 'mentee')
  @ApiCreatedResponse({ type: TryingOutView })
  async answer(
    @Param('id', IdPipe) id: string,
    @Body() input: TryingOutInput,
    @By() actor: Actor,
  ): Promise<TryingOutView> {
    return this.one(
      unwrap(await this.answerTryingOut.run(id, input, actor), tryingOutRefusalInDanish),
      actor,
    );
  }
}
