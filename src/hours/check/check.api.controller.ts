import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { HoursCheckInput } from './check.input.js';
import { checksOf } from './check.queries.js';
import { HoursCheckView } from './check.view.js';
import { checkRefusalInDanish } from './check.words.js';
import { CheckHours } from './check-hours.js';

@ApiTags('hours')
@Controller('api/placements/:id/hours-checks')
export class HoursChecksApiController {
  constructor(
    private readonly database: Database,
    private readonly checkHours: CheckHours,
  ) {}

  @Get()
  @May(...CASE_READERS)
  @ApiOkResponse({ type: [HoursCheckView] })
  list(@Param('id', IdPipe) placementId: string, @By() actor: Actor): Promise<HoursCheckView[]> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, placementId);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, placementId);
      return checksOf(tx, placementId);
    });
  }

  @Post()
  @May('consultant')
  @ApiCreatedResponse({ type: [HoursCheckView] })
  async check(
    @Param('id', IdPipe) placementId: string,
    @Body() input: HoursCheckInput,
    @By() actor: Actor,
  ): Promise<HoursCheckView[]> {
    unwrap(await this.checkHours.run(placementId, input, actor), checkRefusalInDanish);
    return this.list(placementId, actor);
  }
}
