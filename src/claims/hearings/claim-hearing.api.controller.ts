import { Body, Controller, Get, Headers, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { hearingsOf } from '../../hearings/hearing.queries.js';
import { HearingView, hearingView } from '../../hearings/hearing.view.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { IF_MATCH_WHERE_READ, versionSeen } from '../../web/version.js';
import { ClaimHearingInput } from '../claim.input.js';
import { findClaim } from '../claim.queries.js';
import { ClaimView } from '../claim.view.js';
import { claimRefusalInDanish } from '../claim.words.js';
import { findClaimView } from '../claim-list.queries.js';
import { SendClaimHearing } from './send-claim-hearing.js';

@ApiTags('claims')
@Controller('api/claims/:id')
export class ClaimHearingApiController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sendClaimHearing: SendClaimHearing,
  ) {}

  @Post('hearing')
  @May('caseworker')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: ClaimView })
  async send(
    @Param('id', IdPipe) id: string,
    @Body() input: ClaimHearingInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<ClaimView> {
    unwrap(await this.sendClaimHearing.run(id, input, actor, versionSeen(ifMatch)), claimRefusalInDanish);
    return this.database.asActor(actor, (tx) => findClaimView(tx, id));
  }

  @Get('hearings')
  @May(...CASE_READERS, 'leader')
  @ApiOkResponse({ type: [HearingView] })
  list(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<HearingView[]> {
    return this.database.asActor(actor, async (tx) => {
      const { placementId } = await findClaim(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, placementId);
      return (await hearingsOf(tx, id)).map((hearing) => hearingView(hearing, this.clock.today()));
    });
  }
}
