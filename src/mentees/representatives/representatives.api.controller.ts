import { Body, Controller, Get, Headers, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { recordLook } from '../../audit/record-look.js';
import { found } from '../../shared/not-found.js';
import { EmptyInput } from '../../web/empty.input.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { IF_MATCH_WHERE_READ, versionSeen } from '../../web/version.js';
import { findMentee } from '../mentee.queries.js';
import { EndRepresentative } from './end-representative.js';
import { RegisterRepresentative } from './register-representative.js';
import { Representative } from './representative.entity.js';
import { EndInput, RepresentativeInput } from './representative.input.js';
import { representativesOf } from './representative.queries.js';
import { RepresentativeView, representativeView } from './representative.view.js';
import { endingRefusalInDanish, representativeRefusalInDanish } from './representative.words.js';

@ApiTags('representatives')
@Controller('api')
export class RepresentativesApiController {
  constructor(
    private readonly database: Database,
    private readonly registerRepresentative: RegisterRepresentative,
    private readonly endRepresentative: EndRepresentative,
  ) {}

  @Get('mentees/:id/representatives')
  @May(...CASE_READERS, 'mentee')
  @ApiOkResponse({ type: [RepresentativeView] })
  list(@Param('id', IdPipe) menteeId: string, @By() actor: Actor): Promise<RepresentativeView[]> {
    return this.database.asActor(actor, async (tx) => {
      await findMentee(tx, menteeId);
      const people = [{ kind: 'mentee' as const, id: menteeId }];
      await recordLook(tx, { how: 'api', purpose: 'case', people });
      return (await representativesOf(tx, menteeId)).map(representativeView);
    });
  }

  @Post('mentees/:id/representatives')
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: RepresentativeView })
  async register(
    @Param('id', IdPipe) menteeId: string,
    @Body() input: RepresentativeInput,
    @By() actor: Actor,
  ): Promise<RepresentativeView> {
    const outcome = await this.registerRepresentative.run(menteeId, input, actor);
    return this.view(unwrap(outcome, representativeRefusalInDanish), actor);
  }

  @Post('representatives/:id/ending')
  @May('consultant', 'coordinator')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: RepresentativeView })
  async end(
    @Param('id', IdPipe) id: string,
    @Body() input: EndInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<RepresentativeView> {
    const seen = versionSeen(ifMatch);
    unwrap(await this.endRepresentative.run(id, input, actor, { seen }), endingRefusalInDanish);
    return this.view(id, actor);
  }

  /** By the mentee, or by whoever runs the course and is told so. */
  @Post('representatives/:id/withdrawal')
  @May('mentee', 'consultant', 'coordinator')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: RepresentativeView })
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Body() _: EmptyInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<RepresentativeView> {
    const seen = versionSeen(ifMatch);
    unwrap(await this.endRepresentative.withdraw(id, actor, { seen }), endingRefusalInDanish);
    return this.view(id, actor);
  }

  private view(id: string, actor: Actor): Promise<RepresentativeView> {
    return this.database.asActor(actor, async (tx) =>
      representativeView(found(await tx.findOneBy(Representative, { id }), 'representative')),
    );
  }
}
