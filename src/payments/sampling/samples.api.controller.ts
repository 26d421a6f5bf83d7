import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { AssessSampledClaim } from './assess-sampled-claim.js';
import { DocumentSampledClaim } from './document-sampled-claim.js';
import { DrawSample } from './draw-sample.js';
import { AssessmentInput, DocumentationInput, SampledListQuery, SampleInput } from './sample.input.js';
import { findSample, findSampledClaim, sampledClaimsOf } from './sample.queries.js';
import {
  SampledClaimPage,
  SampledClaimView,
  sampledClaimView,
  SampleView,
  sampleView,
} from './sample.view.js';
import { drawRefusalInDanish, sampledRefusalInDanish } from './sample.words.js';

@ApiTags('payments')
@Controller('api')
export class SamplesApiController {
  constructor(
    private readonly database: Database,
    private readonly drawSample: DrawSample,
    private readonly documentSampledClaim: DocumentSampledClaim,
    private readonly assessSampledClaim: AssessSampledClaim,
  ) {}

  /** Draws once for a year that is over, and asks the employers for documentation. */
  @Post('samples')
  @May('payer', 'caseworker')
  @ApiCreatedResponse({ type: SampleView })
  async draw(@Body() input: SampleInput, @By() actor: Actor): Promise<SampleView> {
    const id = unwrap(await this.drawSample.run(input, actor), drawRefusalInDanish);
    return this.one(id, actor);
  }

  @Get('samples/:id')
  @May(...CASE_READERS)
  @ApiOkResponse({ type: SampleView })
  one(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<SampleView> {
    return this.database.asActor(actor, async (tx) => sampleView(await findSample(tx, id)));
  }

  @Get('samples/:id/claims')
  @May(...CASE_READERS)
  @ApiOkResponse({ type: SampledClaimPage })
  claims(
    @Param('id', IdPipe) id: string,
    @Query() query: SampledListQuery,
    @By() actor: Actor,
  ): Promise<SampledClaimPage> {
    return this.database.asActor(actor, async (tx) => {
      await findSample(tx, id);
      const { items, nextCursor } = await sampledClaimsOf(tx, id, query);
      const placements = items.map(({ placementId }) => placementId);
      await recordCaseLook(tx, { how: 'api', purpose: 'list' }, ...placements);
      return { items: items.map(sampledClaimView), nextCursor };
    });
  }

  /** The leader says that the papers are on the case. */
  @Post('sampled-claims/:id/documentation')
  @May('leader')
  @ApiCreatedResponse({ type: SampledClaimView })
  async document(
    @Param('id', IdPipe) id: string,
    @Body() input: DocumentationInput,
    @By() actor: Actor,
  ): Promise<SampledClaimView> {
    return this.view(await this.documentSampledClaim.run(id, input, actor), actor);
  }

  /** By a caseworker who neither decided the claim nor takes part. */
  @Post('sampled-claims/:id/assessment')
  @May('caseworker')
  @ApiCreatedResponse({ type: SampledClaimView })
  async assess(
    @Param('id', IdPipe) id: string,
    @Body() input: AssessmentInput,
    @By() actor: Actor,
  ): Promise<SampledClaimView> {
    return this.view(await this.assessSampledClaim.run(id, input, actor), actor);
  }

  private view(
    outcome: Awaited<ReturnType<AssessSampledClaim['run']>>,
    actor: Actor,
  ): Promise<SampledClaimView> {
    const id = unwrap(outcome, sampledRefusalInDanish);
    return this.database.asActor(actor, async (tx) => sampledClaimView(await findSampledClaim(tx, id)));
  }
}
