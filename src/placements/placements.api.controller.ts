import { Body, Controller, Get, Headers, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { CASE_CHANGERS, CASE_READERS, PARTY_ROLES } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { IdPipe } from '../web/id.pipe.js';
import { unwrap } from '../web/problems/said.js';
import { etagOf, IF_MATCH, versionIn } from '../web/version.js';
import { pickRefusalInDanish } from './answers/answer.words.js';
import { ChangeLeader } from './handover/change-leader.js';
import { ChangePlacement } from './changes/change-placement.js';
import { PickMentor } from './handover/pick-mentor.js';
import {
  LeaderChangeInput,
  MentorPickInput,
  PlacementChangeInput,
  PlacementInput,
} from './placement.input.js';
import { PlacementPage, PlacementView } from './placement.view.js';
import { placementRefusalInDanish } from './placement.words.js';
import { findPlacementView, placementsBy } from './placement-list.queries.js';
import { PlacementQuery } from './placement-query.input.js';
import { recordCaseLook, recordListLook } from './record-case-look.js';
import { RegisterPlacement } from './register-placement.js';

@ApiTags('placements')
@Controller('api/placements')
export class PlacementsApiController {
  constructor(
    private readonly database: Database,
    private readonly registerPlacement: RegisterPlacement,
    private readonly changePlacement: ChangePlacement,
    private readonly pickMentor: PickMentor,
    private readonly changeLeader: ChangeLeader,
  ) {}

  @Post()
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: PlacementView })
  async create(@Body() input: PlacementInput, @By() actor: Actor): Promise<PlacementView> {
    return this.view(unwrap(await this.registerPlacement.run(input, actor), placementRefusalInDanish), actor);
  }

  @Get()
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: PlacementPage })
  list(@Query() query: PlacementQuery, @By() actor: Actor): Promise<PlacementPage> {
    return this.database.asActor(actor, async (tx) => {
      const page = await placementsBy(tx, query);
      await recordListLook(tx, 'api', page.items, query.q);
      return page;
    });
  }

  @Get(':id')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: PlacementView, headers: { ETag: { schema: { type: 'string' } } } })
  async one(
    @Param('id', IdPipe) id: string,
    @By() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlacementView> {
    const view = await this.view(id, actor);
    void reply.header('etag', etagOf(view.version));
    return view;
  }

  @Patch(':id')
  @May(...CASE_CHANGERS)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: PlacementView })
  async change(
    @Param('id', IdPipe) id: string,
    @Body() input: PlacementChangeInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<PlacementView> {
    unwrap(await this.changePlacement.run(id, input, versionIn(ifMatch), actor), placementRefusalInDanish);
    return this.view(id, actor);
  }

  @Post(':id/mentor')
  @May('leader', 'consultant', 'coordinator')
  @ApiCreatedResponse({ type: PlacementView })
  async pick(
    @Param('id', IdPipe) id: string,
    @Body() input: MentorPickInput,
    @By() actor: Actor,
  ): Promise<PlacementView> {
    unwrap(await this.pickMentor.run(id, input, actor), pickRefusalInDanish);
    return this.view(id, actor);
  }

  @Post(':id/leader')
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: PlacementView })
  async handOver(
    @Param('id', IdPipe) id: string,
    @Body() input: LeaderChangeInput,
    @By() actor: Actor,
  ): Promise<PlacementView> {
    unwrap(await this.changeLeader.run(id, input, actor), placementRefusalInDanish);
    return this.view(id, actor);
  }

  private view(id: string, actor: Actor): Promise<PlacementView> {
    return this.database.asActor(actor, async (tx) => {
      const view = await findPlacementView(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      return view;
    });
  }
}
