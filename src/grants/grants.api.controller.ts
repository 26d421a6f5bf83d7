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
import { DraftGrant } from './draft-grant.js';
import { GrantDecisionInput, GrantInput } from './grant.input.js';
import { findGrantView, grantViewsOf } from './grant-list.queries.js';
import { GrantView } from './grant.view.js';
import { grantRefusalInDanish } from './grant.words.js';
import { RecommendGrant } from './recommend-grant.js';

@ApiTags('grants')
@Controller('api')
export class GrantsApiController {
  constructor(
    private readonly database: Database,
    private readonly draftGrant: DraftGrant,
    private readonly recommendGrant: RecommendGrant,
    private readonly decideGrant: DecideGrant,
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

  private grant(id: string, actor: Actor): Promise<GrantView> {
    return this.database.asActor(actor, (tx) => findGrantView(tx, id));
  }
}
