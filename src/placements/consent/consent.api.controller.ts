import { Body, Controller, Get, Headers, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { EmptyInput } from '../../web/empty.input.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { etagOf, IF_MATCH, IF_MATCH_WHERE_READ, versionIn, versionSeen } from '../../web/version.js';
import { findPlacement } from '../placement.queries.js';
import { recordCaseLook } from '../record-case-look.js';
import { ConsentInput } from './consent.input.js';
import { consentVersionsOf } from './consent.queries.js';
import { ConsentView, consentView } from './consent.view.js';
import { consentRefusalInDanish } from './consent.words.js';
import { GiveConsent } from './give-consent.js';
import { WithdrawConsent } from './withdraw-consent.js';

/** What the employer may know of the mentee; a leader and a mentor are told what is in force, and nothing else. */
@ApiTags('consent')
@Controller('api/placements/:id')
export class ConsentApiController {
  constructor(
    private readonly database: Database,
    private readonly giveConsent: GiveConsent,
    private readonly withdrawConsent: WithdrawConsent,
  ) {}

  @Get('consent')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: ConsentView, headers: { ETag: { schema: { type: 'string' } } } })
  async one(
    @Param('id', IdPipe) id: string,
    @By() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ConsentView> {
    const view = await this.view(id, actor);
    if (view.version !== null) void reply.header('etag', etagOf(view.version));
    return view;
  }

  @Put('consent')
  @May('mentee', 'consultant')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ConsentView })
  async give(
    @Param('id', IdPipe) id: string,
    @Body() input: ConsentInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<ConsentView> {
    unwrap(await this.giveConsent.run(id, input, versionIn(ifMatch), actor), consentRefusalInDanish);
    return this.view(id, actor);
  }

  @Post('consent-withdrawal')
  @May('mentee', 'consultant')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: ConsentView })
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Body() _: EmptyInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<ConsentView> {
    unwrap(await this.withdrawConsent.run(id, actor, versionSeen(ifMatch)), consentRefusalInDanish);
    return this.view(id, actor);
  }

  private view(id: string, actor: Actor): Promise<ConsentView> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      const isTold = actor.role !== 'leader' && actor.role !== 'mentor';
      return consentView(await consentVersionsOf(tx, id), isTold);
    });
  }
}
