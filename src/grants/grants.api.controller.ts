import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { findPlacement } from '../placements/placement.queries.js';
import { EmptyInput } from '../web/empty.input.js';
import { IdPipe } from '../web/id.pipe.js';
import { unwrap } from '../web/said.js';
import { DecideGrant } from './decide-grant.js';
import { DecideWageCost } from './decide-wage-cost.js';
import { DraftGrant } from './draft-grant.js';
import { GrantDecisionInput, GrantInput, WageCostDecisionInput, WageCostInput } from './grant.input.js';
import { findWageCost, wageCostsOf } from './grant.queries.js';
import { findGrantView, grantViewsOf } from './grant-list.queries.js';
import { GrantView, WageCostView, wageCostView } from './grant.view.js';
import { grantRefusalInDanish, wageCostRefusalInDanish } from './grant.words.js';
import { ProposeWageCost } from './propose-wage-cost.js';
import { RecommendGrant } from './recommend-grant.js';

@ApiTags('grants')
@Controller('api')
export class GrantsApiController {
  constructor(
    private readonly database: Database,
    private readonly draftGrant: DraftGrant,
    private readonly recommendGrant: RecommendGrant,
    private readonly decideGrant: DecideGrant,
    private readonly proposeWageCost: ProposeWageCost,
    private readonly decideWageCost: DecideWageCost,
  ) {}

  @Post('placements/:id/grants')
  @May('consultant')
  @ApiCreatedResponse({ type: GrantView })
  async create(
    @Param('id', IdPipe) id: string,
    @Body() input: GrantInput,
    @By() actor: Actor,
  ): Promise<GrantView> {
    return this.grant(unwrap(await this.draftGrant.run(id, input, actor), grantRefusalInDanish), actor);
  }

  @Get('placements/:id/grants')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: [GrantView] })
  grants(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<GrantView[]> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, id);
      return grantViewsOf(tx, id);
    });
  }

  @Post('grants/:id/recommendation')
  @May('consultant', 'caseworker')
  @ApiCreatedResponse({ type: GrantView })
  async recommend(
    @Param('id', IdPipe) id: string,
    @Body() _input: EmptyInput,
    @By() actor: Actor,
  ): Promise<GrantView> {
    return this.grant(unwrap(await this.recommendGrant.run(id, actor), grantRefusalInDanish), actor);
  }

  @Post('grants/:id/decision')
  @May('caseworker')
  @ApiCreatedResponse({ type: GrantView })
  async decide(
    @Param('id', IdPipe) id: string,
    @Body() input: GrantDecisionInput,
    @By() actor: Actor,
  ): Promise<GrantView> {
    return this.grant(unwrap(await this.decideGrant.run(id, input, actor), grantRefusalInDanish), actor);
  }

  @Post('placements/:id/wage-costs')
  @May('leader')
  @ApiCreatedResponse({ type: WageCostView })
  async propose(
    @Param('id', IdPipe) placementId: string,
    @Body() input: WageCostInput,
    @By() actor: Actor,
  ): Promise<WageCostView> {
    const id = unwrap(await this.proposeWageCost.run(placementId, input, actor), wageCostRefusalInDanish);
    return this.wageCost(id, actor);
  }

  @Get('placements/:id/wage-costs')
  @May(...CASE_READERS, 'leader')
  @ApiOkResponse({ type: [WageCostView] })
  wageCosts(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<WageCostView[]> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, id);
      return (await wageCostsOf(tx, id)).map(wageCostView);
    });
  }

  @Post('wage-costs/:id/decision')
  @May('caseworker')
  @ApiCreatedResponse({ type: WageCostView })
  async decideCost(
    @Param('id', IdPipe) id: string,
    @Body() input: WageCostDecisionInput,
    @By() actor: Actor,
  ): Promise<WageCostView> {
    return this.wageCost(
      unwrap(await this.decideWageCost.run(id, input, actor), wageCostRefusalInDanish),
      actor,
    );
  }

  private grant(id: string, actor: Actor): Promise<GrantView> {
    return this.database.asActor(actor, (tx) => findGrantView(tx, id));
  }

  private wageCost(id: string, actor: Actor): Promise<WageCostView> {
    return this.database.asActor(actor, async (tx) => wageCostView(await findWageCost(tx, id)));
  }
}
