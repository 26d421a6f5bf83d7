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
import { DecideWageCost } from './decide-wage-cost.js';
import { ProposeWageCost } from './propose-wage-cost.js';
import { FeeInput, WageCostDecisionInput, WageCostInput } from './wage-cost.input.js';
import { WithdrawWageCost } from './withdraw-wage-cost.js';
import { findWageCost, wageCostsOf } from './wage-cost.queries.js';
import { WageCostView, wageCostView } from './wage-cost.view.js';
import { wageCostRefusalInDanish } from './wage-cost.words.js';

@ApiTags('grants')
@Controller('api')
export class WageCostsApiController {
  constructor(
    private readonly database: Database,
    private readonly proposeWageCost: ProposeWageCost,
    private readonly decideWageCost: DecideWageCost,
    private readonly withdrawWageCost: WithdrawWageCost,
  ) {}

  @Post('placements/:id/wage-costs')
  @May('leader', 'consultant')
  @ApiCreatedResponse({ type: WageCostView })
  async propose(
    @Param('id', IdPipe) placementId: string,
    @Body() input: WageCostInput,
    @By() actor: Actor,
  ): Promise<WageCostView> {
    const id = unwrap(await this.proposeWageCost.run(placementId, input, actor), wageCostRefusalInDanish);
    return this.view(id, actor);
  }

  @Post('placements/:id/fees')
  @May('consultant')
  @ApiCreatedResponse({ type: WageCostView })
  async agree(
    @Param('id', IdPipe) placementId: string,
    @Body() input: FeeInput,
    @By() actor: Actor,
  ): Promise<WageCostView> {
    const id = unwrap(await this.proposeWageCost.agree(placementId, input, actor), wageCostRefusalInDanish);
    return this.view(id, actor);
  }

  @Get('placements/:id/wage-costs')
  @May(...CASE_READERS, 'leader', 'mentor')
  @ApiOkResponse({ type: [WageCostView] })
  wageCosts(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<WageCostView[]> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      return (await wageCostsOf(tx, id)).map(wageCostView);
    });
  }

  @Post('wage-costs/:id/decision')
  @May('caseworker')
  @ApiCreatedResponse({ type: WageCostView })
  async decide(
    @Param('id', IdPipe) id: string,
    @Body() input: WageCostDecisionInput,
    @By() actor: Actor,
  ): Promise<WageCostView> {
    return this.view(unwrap(await this.decideWageCost.run(id, input, actor), wageCostRefusalInDanish), actor);
  }

  @Post('wage-costs/:id/withdrawal')
  @May('leader', 'consultant')
  @ApiCreatedResponse({ type: WageCostView })
  async withdraw(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<WageCostView> {
    unwrap(await this.withdrawWageCost.run(id, actor), wageCostRefusalInDanish);
    return this.view(id, actor);
  }

  private view(id: string, actor: Actor): Promise<WageCostView> {
    return this.database.asActor(actor, async (tx) => wageCostView(await findWageCost(tx, id)));
  }
}
