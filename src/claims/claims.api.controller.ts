import { Body, Controller, Get, Headers, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { CASE_READERS } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { recordCaseLook } from '../placements/record-case-look.js';
import { EmptyInput } from '../web/empty.input.js';
import { IdPipe } from '../web/id.pipe.js';
import { unwrap } from '../web/problems/said.js';
import { etagOf, IF_MATCH_WHERE_READ, versionSeen } from '../web/version.js';
import { ClaimDecisionInput, ClaimInput, ReturnInput, SubmissionInput } from './claim.input.js';
import { ClaimPage, ClaimView } from './claim.view.js';
import { claimRefusalInDanish } from './claim.words.js';
import { ClaimQuery, claimsBy, findClaimView } from './claim-list.queries.js';
import { CreateClaim } from './create-claim.js';
import { DecideClaim } from './decisions/decide-claim.js';
import { ReturnClaim } from './decisions/return-claim.js';
import { SubmitClaim } from './submit-claim.js';
import { WithdrawClaim } from './withdraw-claim.js';

@ApiTags('claims')
@Controller('api/claims')
export class ClaimsApiController {
  constructor(
    private readonly database: Database,
    private readonly createClaim: CreateClaim,
    private readonly submitClaim: SubmitClaim,
    private readonly withdrawClaim: WithdrawClaim,
    private readonly returnClaim: ReturnClaim,
    private readonly decideClaim: DecideClaim,
  ) {}

  @Post()
  @May('leader', 'mentor')
  @ApiCreatedResponse({ type: ClaimView })
  async create(@Body() input: ClaimInput, @By() actor: Actor): Promise<ClaimView> {
    return this.view(unwrap(await this.createClaim.run(input, actor), claimRefusalInDanish), actor);
  }

  @Get()
  @May(...CASE_READERS, 'leader', 'mentor')
  @ApiOkResponse({ type: ClaimPage })
  list(@Query() query: ClaimQuery, @By() actor: Actor): Promise<ClaimPage> {
    return this.database.asActor(actor, async (tx) => {
      const page = await claimsBy(tx, query);
      const placementIds = page.items.map(({ placementId }) => placementId);
      await recordCaseLook(tx, { how: 'api', purpose: 'list' }, ...placementIds);
      return page;
    });
  }

  @Get(':id')
  @May(...CASE_READERS, 'leader', 'mentor')
  @ApiOkResponse({ type: ClaimView, headers: { ETag: { schema: { type: 'string' } } } })
  one(
    @Param('id', IdPipe) id: string,
    @By() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClaimView> {
    return this.database.asActor(actor, async (tx) => {
      const claim = await findClaimView(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, claim.placementId);
      if (claim.version !== null) void reply.header('etag', etagOf(claim.version));
      return claim;
    });
  }

  @Post(':id/submission')
  @May('leader', 'mentor')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: ClaimView })
  async submit(
    @Param('id', IdPipe) id: string,
    @Body() input: SubmissionInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<ClaimView> {
    return this.view(
      unwrap(await this.submitClaim.run(id, input, actor, versionSeen(ifMatch)), claimRefusalInDanish),
      actor,
    );
  }

  @Post(':id/withdrawal')
  @May('leader', 'mentor')
  @ApiCreatedResponse({ type: ClaimView })
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Body() _input: EmptyInput,
    @By() actor: Actor,
  ): Promise<ClaimView> {
    return this.view(unwrap(await this.withdrawClaim.run(id, actor), claimRefusalInDanish), actor);
  }

  @Post(':id/return')
  @May('caseworker')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: ClaimView })
  async giveBack(
    @Param('id', IdPipe) id: string,
    @Body() input: ReturnInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<ClaimView> {
    return this.view(
      unwrap(
        await this.returnClaim.run(id, input.because, actor, versionSeen(ifMatch)),
        claimRefusalInDanish,
      ),
      actor,
    );
  }

  @Post(':id/decision')
  @May('caseworker')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: ClaimView })
  async decide(
    @Param('id', IdPipe) id: string,
    @Body() input: ClaimDecisionInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<ClaimView> {
    return this.view(
      unwrap(await this.decideClaim.run(id, input, actor, versionSeen(ifMatch)), claimRefusalInDanish),
      actor,
    );
  }

  private view(id: string, actor: Actor): Promise<ClaimView> {
    return this.database.asActor(actor, (tx) => findClaimView(tx, id));
  }
}
