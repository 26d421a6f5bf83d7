import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { EmptyInput } from '../../web/empty.input.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { findPlacement } from '../placement.queries.js';
import { PlacementView } from '../placement.view.js';
import { findPlacementView } from '../placement-list.queries.js';
import { recordCaseLook } from '../record-case-look.js';
import {
  EndingInput,
  PauseInput,
  ReopeningInput,
  PauseReturnInput,
  StopInput,
  WithdrawalInput,
} from './move.input.js';
import { MovePlacement } from './move-placement.js';
import type { KeptMove, MoveSaid } from './move.rules.js';
import { MovesView } from './move.view.js';
import { moveRefusalInDanish } from './move.words.js';
import { movesOf } from './moves.queries.js';
import { SeeStop } from './stopping/see-stop.js';

@ApiTags('placements')
@Controller('api/placements/:id')
export class MovesApiController {
  constructor(
    private readonly database: Database,
    private readonly movePlacement: MovePlacement,
    private readonly seeStop: SeeStop,
  ) {}

  @Get('moves')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: MovesView })
  list(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<MovesView> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      return { items: await movesOf(tx, id) };
    });
  }

  @Post('pause')
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: PlacementView })
  pause(@Param('id', IdPipe) id: string, @Body() input: PauseInput, @By() actor: Actor) {
    return this.make(id, 'pause', input, actor);
  }

  @Post('return')
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: PlacementView })
  return(@Param('id', IdPipe) id: string, @Body() input: PauseReturnInput, @By() actor: Actor) {
    return this.make(id, 'return', input, actor);
  }

  /** The course stops from that day at once; the mentee is not asked why. */
  @Post('stop')
  @May('consultant', 'coordinator', ...PARTY_ROLES)
  @ApiCreatedResponse({ type: PlacementView })
  stop(@Param('id', IdPipe) id: string, @Body() input: StopInput, @By() actor: Actor) {
    return this.make(id, 'stop', input, actor);
  }

  @Post('stop/seen')
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: PlacementView })
  async seen(@Param('id', IdPipe) id: string, @Body() _input: EmptyInput, @By() actor: Actor) {
    await this.seeStop.run(id, actor);
    return this.view(id, actor);
  }

  @Post('ending')
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: PlacementView })
  end(@Param('id', IdPipe) id: string, @Body() input: EndingInput, @By() actor: Actor) {
    return this.make(id, 'ending', input, actor);
  }

  @Post('withdrawal')
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: PlacementView })
  withdraw(@Param('id', IdPipe) id: string, @Body() input: WithdrawalInput, @By() actor: Actor) {
    return this.make(id, 'withdrawal', input, actor);
  }

  @Post('reopening')
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: PlacementView })
  reopen(@Param('id', IdPipe) id: string, @Body() input: ReopeningInput, @By() actor: Actor) {
    return this.make(id, 'reopening', input, actor);
  }

  private async make(id: string, move: KeptMove, input: MoveSaid, actor: Actor): Promise<PlacementView> {
    unwrap(await this.movePlacement.run(id, move, input, actor), moveRefusalInDanish);
    return this.view(id, actor);
  }

  private view(id: string, actor: Actor): Promise<PlacementView> {
    return this.database.asActor(actor, (tx) => findPlacementView(tx, id));
  }
}
