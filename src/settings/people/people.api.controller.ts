import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { recordLook } from '../../audit/record-look.js';
import { PageQuery } from '../../web/paging.js';
import { unwrap } from '../../web/problems/said.js';
import { WebAddress } from '../../web/web-address.js';
import { InvitePerson } from './invite-person.js';
import { InvitationInput, PersonInput } from './people.input.js';
import { findPersonWithRoles, peopleByEmail } from './people.queries.js';
import { InvitationView, PeoplePage, PersonWithRolesView } from './people.view.js';
import { invitingRefusalInDanish, personRefusalInDanish } from './people.words.js';
import { RegisterPerson } from './register-person.js';

@ApiTags('settings')
@Controller('api')
export class PeopleApiController {
  constructor(
    private readonly database: Database,
    private readonly registerPerson: RegisterPerson,
    private readonly invitePerson: InvitePerson,
    private readonly address: WebAddress,
  ) {}

  @Get('people')
  @May('administrator')
  @ApiOkResponse({ type: PeoplePage })
  list(@Query() query: PageQuery, @By() actor: Actor): Promise<PeoplePage> {
    return this.database.asActor(actor, async (tx) => {
      const page = await peopleByEmail(tx, query);
      const people = page.items.map(({ id }) => ({ kind: 'person' as const, id }));
      await recordLook(tx, { how: 'api', purpose: 'list', people });
      return page;
    });
  }

  @Post('people')
  @May('administrator')
  @ApiCreatedResponse({ type: PersonWithRolesView })
  async register(@Body() input: PersonInput, @By() actor: Actor): Promise<PersonWithRolesView> {
    const id = unwrap(await this.registerPerson.run(input, actor), personRefusalInDanish);
    return this.database.asActor(actor, (tx) => findPersonWithRoles(tx, id));
  }

  @Post('invitations')
  @May('administrator', 'consultant')
  @ApiCreatedResponse({ type: InvitationView })
  async invite(@Body() { email }: InvitationInput, @By() actor: Actor): Promise<InvitationView> {
    const { token, expiresAt } = unwrap(await this.invitePerson.run(email, actor), invitingRefusalInDanish);
    return { url: this.address.of(`/invitation/${token}`), expiresAt: expiresAt.toISOString() };
  }
}
