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
import { GrantHearingInput } from '../grant.input.js';
import { findGrant } from '../grant.queries.js';
import { GrantView } from '../grant.view.js';
import { grantRefusalInDanish } from '../grant.words.js';
import { findGrantView } from '../grant-list.queries.js';
import { SendGrantHearing } from './send-grant-hearing.js';

@ApiTags('grants')
@Controller('api/grants/:id')
export class GrantHearingApiController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sendGrantHearing: SendGrantHearing,
  ) {}

  @Post('hearing')
  @May('caseworker')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: GrantView })
  async send(
    @Param('id', IdPipe) id: string,
    @Body() input: GrantHearingInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<GrantView> {
    unwrap(await this.sendGrantHearing.run(id, input, actor, versionSeen(ifMatch)), grantRefusalInDanish);
    return this.database.asActor(actor, (tx) => findGrantView(tx, id));
  }

  @Get('hearings')
  @May(...CASE_READERS, 'mentee')
  @ApiOkResponse({ type: [HearingView] })
  list(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<HearingView[]> {
    return this.database.asActor(actor, async (tx) => {
      const hearings = await hearingsOf(tx, id);
      // The mentee does not see a grant before it is decided, but what they are heard on.
      const { placementId } = hearings[0] ?? (await findGrant(tx, id));
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, placementId);
      return hearings.map((hearing) => hearingView(hearing, this.clock.today()));
    });
  }
}
