import { Body, Controller, Get, Headers, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { CASE_READERS, CASE_WORKERS, PARTY_ROLES } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { findPlacement } from '../placements/placement.queries.js';
import { recordCaseLook } from '../placements/record-case-look.js';
import { EmptyInput } from '../web/empty.input.js';
import { IdPipe } from '../web/id.pipe.js';
import { unwrap } from '../web/problems/said.js';
import { etagOf, IF_MATCH, IF_MATCH_WHERE_READ, versionIn, versionSeen } from '../web/version.js';
import { ChangeGrant } from './drafting/change-grant.js';
import { DecideGrant } from './deciding/decide-grant.js';
import { DraftGrant } from './drafting/draft-grant.js';
import { TakeBackRecommendation } from './drafting/take-back-recommendation.js';
import { GrantDecisionInput, GrantInput, GrantReturnInput } from './grant.input.js';
import { findAssessment, findGrant } from './grant.queries.js';
import { findGrantView, grantViewsOf } from './grant-list.queries.js';
import { AssessmentView, assessmentView, GrantView } from './grant.view.js';
import { grantRefusalInDanish } from './grant.words.js';
import { RecommendGrant } from './deciding/recommend-grant.js';
import { ReturnGrant } from './deciding/return-grant.js';

@ApiTags('grants')
@Controller('api')
export class GrantsApiController {
  constructor(
    private readonly database: Database,
    private readonly draftGrant: DraftGrant,
    private readonly changeGrant: ChangeGrant,
    private readonly returnGrant: ReturnGrant,
    private readonly recommendGrant: RecommendGrant,
    private readonly takeBackRecommendation: TakeBackRecommendation,
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
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      return grantViewsOf(tx, id);
    });
  }

  @Get('grants/:id')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: GrantView, headers: { ETag: { schema: { type: 'string' } } } })
  async one(
    @Param('id', IdPipe) id: string,
    @By() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GrantView> {
    const view = await this.database.asActor(actor, async (tx) => {
      const grant = await findGrantView(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, grant.placementId);
      return grant;
    });
    void reply.header('etag', etagOf(view.version));
    return view;
  }

  @Get('grants/:id/assessment')
  @May(...CASE_READERS)
  @ApiOkResponse({ type: AssessmentView })
  assessment(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<AssessmentView> {
    return this.database.asActor(actor, async (tx) => {
      const { placementId } = await findGrant(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, placementId);
      return assessmentView(await findAssessment(tx, id));
    });
  }

  @Put('grants/:id')
  @May('consultant')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: GrantView })
  async change(
    @Param('id', IdPipe) id: string,
    @Body() input: GrantInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<GrantView> {
    const outcome = await this.changeGrant.run(id, input, versionIn(ifMatch), actor);
    return this.grant(unwrap(outcome, grantRefusalInDanish), actor);
  }

  @Post('grants/:id/return')
  @May('caseworker')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: GrantView })
  async giveBack(
    @Param('id', IdPipe) id: string,
    @Body() input: GrantReturnInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<GrantView> {
    const outcome = await this.returnGrant.run(id, input.because, actor, versionSeen(ifMatch));
    return this.grant(unwrap(outcome, grantRefusalInDanish), actor);
  }

  @Post('grants/:id/recommendation')
  @May('consultant', 'caseworker')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: GrantView })
  async recommend(
    @Param('id', IdPipe) id: string,
    @Body() _input: EmptyInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<GrantView> {
    return this.grant(
      unwrap(await this.recommendGrant.run(id, actor, versionSeen(ifMatch)), grantRefusalInDanish),
      actor,
    );
  }

  @Post('grants/:id/recommendation/withdrawal')
  @May(...CASE_WORKERS)
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: GrantView })
  async takeBack(
    @Param('id', IdPipe) id: string,
    @Body() _input: EmptyInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<GrantView> {
    const outcome = await this.takeBackRecommendation.run(id, actor, versionSeen(ifMatch));
    return this.grant(unwrap(outcome, grantRefusalInDanish), actor);
  }

  @Post('grants/:id/decision')
  @May('caseworker')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: GrantView })
  async decide(
    @Param('id', IdPipe) id: string,
    @Body() input: GrantDecisionInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<GrantView> {
    return this.grant(
      unwrap(await this.decideGrant.run(id, input, actor, versionSeen(ifMatch)), grantRefusalInDanish),
      actor,
    );
  }

  private grant(id: string, actor: Actor): Promise<GrantView> {
    return this.database.asActor(actor, (tx) => findGrantView(tx, id));
  }
}
