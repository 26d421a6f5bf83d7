import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS, CASE_WORKERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { findClaim } from '../../claims/claim.queries.js';
import { hearingsOf } from '../../hearings/hearing.queries.js';
import { HearingView, hearingView } from '../../hearings/hearing.view.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { IF_MATCH_WHERE_READ, versionSeen } from '../../web/version.js';
import { correctionShown, correctionsShown } from './correction-shown.queries.js';
import {
  CorrectionDecisionInput,
  CorrectionHearingInput,
  CorrectionInput,
  CorrectionListQuery,
} from './correction.input.js';
import { findCorrection } from './correction.queries.js';
import { CorrectionPage, CorrectionView, correctionView } from './correction.view.js';
import { correctionRefusalInDanish } from './correction.words.js';
import { correctionsListed, correctionsOf } from './corrections-listed.queries.js';
import { DecideCorrection } from './decide-correction.js';
import { HearOnCorrection } from './hear-on-correction.js';
import { ProposeCorrection } from './propose-correction.js';

@ApiTags('corrections')
@Controller('api')
export class CorrectionsApiController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly proposeCorrection: ProposeCorrection,
    private readonly hearOnCorrection: HearOnCorrection,
    private readonly decideCorrection: DecideCorrection,
  ) {}

  /** What the lines should have been. Nobody outside learns of it. */
  @Post('claims/:id/corrections')
  @May(...CASE_WORKERS)
  @ApiCreatedResponse({ type: CorrectionView })
  async propose(
    @Param('id', IdPipe) id: string,
    @Body() input: CorrectionInput,
    @By() actor: Actor,
  ): Promise<CorrectionView> {
    return this.view(await this.proposeCorrection.run(id, input, actor), actor);
  }

  @Get('claims/:id/corrections')
  @May(...CASE_READERS, 'leader')
  @ApiOkResponse({ type: [CorrectionView] })
  ofClaim(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<CorrectionView[]> {
    return this.database.asActor(actor, async (tx) => {
      const { placementId } = await findClaim(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, placementId);
      return (await correctionsShown(tx, await correctionsOf(tx, id))).map(correctionView);
    });
  }

  @Get('corrections')
  @May(...CASE_READERS)
  @ApiOkResponse({ type: CorrectionPage })
  list(@Query() query: CorrectionListQuery, @By() actor: Actor): Promise<CorrectionPage> {
    return this.database.asActor(actor, async (tx) => {
      const { items, nextCursor } = await correctionsListed(tx, query);
      await recordCaseLook(
        tx,
        { how: 'api', purpose: 'list' },
        ...items.map(({ placementId }) => placementId),
      );
      return { items: (await correctionsShown(tx, items)).map(correctionView), nextCursor };
    });
  }

  @Get('corrections/:id')
  @May(...CASE_READERS, 'leader')
  @ApiOkResponse({ type: CorrectionView })
  one(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<CorrectionView> {
    return this.database.asActor(actor, async (tx) => {
      const correction = await findCorrection(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, correction.placementId);
      return correctionView(await correctionShown(tx, correction));
    });
  }

  @Get('corrections/:id/hearings')
  @May(...CASE_READERS, 'leader')
  @ApiOkResponse({ type: [HearingView] })
  hearings(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<HearingView[]> {
    return this.database.asActor(actor, async (tx) => {
      const { placementId } = await findCorrection(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, placementId);
      return (await hearingsOf(tx, id)).map((hearing) => hearingView(hearing, this.clock.today()));
    });
  }

  /** A second person agrees to it, and hears the employer. */
  @Post('corrections/:id/hearing')
  @May('caseworker')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: CorrectionView })
  async hear(
    @Param('id', IdPipe) id: string,
    @Body() input: CorrectionHearingInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<CorrectionView> {
    return this.view(await this.hearOnCorrection.run(id, input, actor, versionSeen(ifMatch)), actor);
  }

  /** A second person decides; whoever proposed it may take it back. */
  @Post('corrections/:id/decision')
  @May(...CASE_WORKERS)
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: CorrectionView })
  async decide(
    @Param('id', IdPipe) id: string,
    @Body() input: CorrectionDecisionInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<CorrectionView> {
    return this.view(await this.decideCorrection.run(id, input, actor, versionSeen(ifMatch)), actor);
  }

  private view(outcome: Awaited<ReturnType<DecideCorrection['run']>>, actor: Actor): Promise<CorrectionView> {
    const id = unwrap(outcome, correctionRefusalInDanish);
    return this.database.asActor(actor, async (tx) =>
      correctionView(await correctionShown(tx, await findCorrection(tx, id))),
    );
  }
}
