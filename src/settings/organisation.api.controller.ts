import { Body, Controller, Get, Headers, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { ROLES } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { unwrap } from '../web/problems/said.js';
import { etagOf, versionIn } from '../web/version.js';
import { ChangeLogo } from './change-logo.js';
import { ChangeOrganisation } from './change-organisation.js';
import { LogoInput, OrganisationInput } from './organisation.input.js';
import { findOrganisation } from './organisation.queries.js';
import { OrganisationView, organisationView } from './organisation.view.js';
import { logoRefusalInDanish } from './organisation.words.js';

@ApiTags('settings')
@Controller('api/organisation')
export class OrganisationApiController {
  constructor(
    private readonly database: Database,
    private readonly changeOrganisation: ChangeOrganisation,
    private readonly changeLogo: ChangeLogo,
  ) {}

  @Get()
  @May(...ROLES)
  @ApiOkResponse({ type: OrganisationView })
  one(@By() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<OrganisationView> {
    return this.view(actor, reply);
  }

  @Put()
  @May('administrator')
  @ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'the ETag that was read, unless it is the first time',
  })
  @ApiOkResponse({ type: OrganisationView })
  async change(
    @Body() input: OrganisationInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationView> {
    const versionRead = ifMatch === undefined ? null : versionIn(ifMatch);
    await this.changeOrganisation.run(input, versionRead, actor);
    return this.view(actor, reply);
  }

  @Put('logo')
  @May('administrator')
  @ApiOkResponse({ type: OrganisationView })
  async logo(
    @Body() input: LogoInput,
    @By() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationView> {
    unwrap(await this.changeLogo.run(input.png, actor), logoRefusalInDanish);
    return this.view(actor, reply);
  }

  private async view(actor: Actor, reply: FastifyReply): Promise<OrganisationView> {
    const view = await this.database.asActor(actor, async (tx) =>
      organisationView(await findOrganisation(tx)),
    );
    void reply.header('etag', etagOf(view.version));
    return view;
  }
}
