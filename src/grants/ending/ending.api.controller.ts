import { Body, Controller, Headers, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { IF_MATCH_WHERE_READ, versionSeen } from '../../web/version.js';
import { GrantView } from '../grant.view.js';
import { findGrantView } from '../grant-list.queries.js';
import { EndGrant } from './end-grant.js';
import { EndingHearingInput, GrantEndingInput } from './ending.input.js';
import { endingRefusalInDanish } from './ending.words.js';
import { SendEndingHearing } from './send-ending-hearing.js';

@ApiTags('grants')
@Controller('api/grants/:id/ending')
@May('caseworker')
export class GrantEndingApiController {
  constructor(
    private readonly database: Database,
    private readonly endGrant: EndGrant,
    private readonly sendEndingHearing: SendEndingHearing,
  ) {}

  /** Revokes it, or lets it end early. */
  @Post()
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: GrantView })
  async end(
    @Param('id', IdPipe) id: string,
    @Body() input: GrantEndingInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<GrantView> {
    unwrap(await this.endGrant.run(id, input, actor, versionSeen(ifMatch)), endingRefusalInDanish);
    return this.database.asActor(actor, (tx) => findGrantView(tx, id));
  }

  @Post('hearing')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: GrantView })
  async hear(
    @Param('id', IdPipe) id: string,
    @Body() input: EndingHearingInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<GrantView> {
    unwrap(await this.sendEndingHearing.run(id, input, actor, versionSeen(ifMatch)), endingRefusalInDanish);
    return this.database.asActor(actor, (tx) => findGrantView(tx, id));
  }
}
