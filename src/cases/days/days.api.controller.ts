import { Body, Controller, Get, Headers, Param, Put, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_CHANGERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { PlacementView } from '../../placements/placement.view.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { IF_MATCH, versionIn } from '../../web/version.js';
import { ChangeDays } from './change-days.js';
import { DaysInput } from './days.input.js';
import { tryDays } from './days.queries.js';
import { DaysEffectView, daysEffectView } from './days.view.js';
import { daysRefusalInDanish } from './days.words.js';

@ApiTags('placements')
@Controller('api/placements/:id/days')
@May(...CASE_CHANGERS)
export class DaysApiController {
  constructor(
    private readonly database: Database,
    private readonly changeDays: ChangeDays,
  ) {}

  /** What the days would change, or why they cannot be saved. Writes nothing. */
  @Get('effect')
  @ApiOkResponse({ type: DaysEffectView })
  effect(
    @Param('id', IdPipe) id: string,
    @Query() input: DaysInput,
    @By() actor: Actor,
  ): Promise<DaysEffectView> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      return daysEffectView(unwrap(await tryDays(tx, placement, input), daysRefusalInDanish));
    });
  }

  @Put()
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: PlacementView })
  async change(
    @Param('id', IdPipe) id: string,
    @Body() input: DaysInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<PlacementView> {
    unwrap(await this.changeDays.run(id, input, versionIn(ifMatch), actor), daysRefusalInDanish);
    return this.database.asActor(actor, async (tx) => {
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      return findPlacementView(tx, id);
    });
  }
}
