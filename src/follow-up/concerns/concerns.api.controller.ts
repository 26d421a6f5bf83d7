import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { IdPipe } from '../../web/id.pipe.js';
import { PageQuery } from '../../web/paging.js';
import { unwrap } from '../../web/problems/said.js';
import { ConcernAnswerInput, ConcernInput } from './concern.input.js';
import { concernsOf, findConcern } from './concern.queries.js';
import { concernFrame, phoneToCall, readersOf } from './concern-readers.queries.js';
import type { ConcernMove } from './concern.rules.js';
import { ConcernPage, ConcernReadersView, ConcernView } from './concern.view.js';
import { concernMoveRefusalInDanish, concernRefusalInDanish } from './concern.words.js';
import { CONCERN_READERS, CONCERN_WRITERS } from './concern-roles.js';
import { MoveConcern } from './move-concern.js';
import { SendConcern } from './send-concern.js';

@ApiTags('concerns')
@Controller('api')
@May(...CONCERN_WRITERS)
export class ConcernsApiController {
  constructor(
    private readonly database: Database,
    private readonly sendConcern: SendConcern,
    private readonly moveConcern: MoveConcern,
  ) {}

  @Get('placements/:id/concern-readers')
  @ApiOkResponse({ type: ConcernReadersView })
  readers(@Param('id', IdPipe) placementId: string, @By() actor: Actor): Promise<ConcernReadersView> {
    return this.database.asActor(actor, async (tx) => {
      const frame = await concernFrame(tx, placementId);
      return {
        readers: await readersOf(tx, frame, []),
        readersIfAboutConsultant: await readersOf(tx, frame, ['consultant']),
      };
    });
  }

  @Post('placements/:id/concerns')
  @ApiCreatedResponse({ type: ConcernView })
  async send(
    @Param('id', IdPipe) placementId: string,
    @Body() input: ConcernInput,
    @By() actor: Actor,
  ): Promise<ConcernView> {
    const phone = await this.database.asActor(actor, phoneToCall);
    const sent = await this.sendConcern.run(placementId, input, actor);
    return this.one(
      unwrap(sent, (refusal) => concernRefusalInDanish(refusal, phone)),
      actor,
    );
  }

  /** Those that one wrote or reads. */
  @Get('concerns')
  @ApiOkResponse({ type: ConcernPage })
  list(@Query() query: PageQuery, @By() actor: Actor): Promise<ConcernPage> {
    return this.database.asActor(actor, async (tx) => {
      const page = await concernsOf(tx, query);
      await recordCaseLook(tx, { how: 'api', purpose: 'list' }, ...page.items.map((one) => one.placementId));
      return page;
    });
  }

  @Get('concerns/:id')
  @ApiOkResponse({ type: ConcernView })
  one(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<ConcernView> {
    return this.database.asActor(actor, async (tx) => {
      const concern = await findConcern(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, concern.placementId);
      return concern;
    });
  }

  @Post('concerns/:id/reading')
  @May(...CONCERN_READERS)
  @ApiCreatedResponse({ type: ConcernView })
  read(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<ConcernView> {
    return this.move(id, 'reading', actor);
  }

  @Post('concerns/:id/answers')
  @May(...CONCERN_READERS)
  @ApiCreatedResponse({ type: ConcernView })
  answer(
    @Param('id', IdPipe) id: string,
    @Body() { text }: ConcernAnswerInput,
    @By() actor: Actor,
  ): Promise<ConcernView> {
    return this.move(id, 'answer', actor, text);
  }

  @Post('concerns/:id/closing')
  @May(...CONCERN_READERS)
  @ApiCreatedResponse({ type: ConcernView })
  close(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<ConcernView> {
    return this.move(id, 'closing', actor);
  }

  private async move(id: string, move: ConcernMove, actor: Actor, text?: string): Promise<ConcernView> {
    unwrap(await this.moveConcern.run(id, move, actor, text), concernMoveRefusalInDanish);
    return this.one(id, actor);
  }
}
