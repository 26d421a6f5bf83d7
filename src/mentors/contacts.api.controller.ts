import { Body, Controller, Headers, Param, Put } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { CASE_CHANGERS } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { recordLook } from '../audit/record-look.js';
import { findLeader, holderOf } from '../employers/employer.queries.js';
import { LeaderView, leaderView } from '../employers/employer.view.js';
import { IdPipe } from '../web/id.pipe.js';
import { unwrap } from '../web/problems/said.js';
import { IF_MATCH, versionNamed } from '../web/version.js';
import { ChangeContact, type Party } from './change-contact.js';
import { ContactInput } from './contact.input.js';
import { contactRefusalInDanish } from './contact.words.js';
import { findMentor } from './mentor.queries.js';
import { MentorView, mentorView } from './mentor.view.js';

@Controller('api')
@May(...CASE_CHANGERS)
export class ContactsApiController {
  constructor(
    private readonly database: Database,
    private readonly changeContact: ChangeContact,
  ) {}

  @Put('leaders/:id')
  @ApiTags('employers')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: LeaderView })
  async leader(
    @Param('id', IdPipe) id: string,
    @Body() input: ContactInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<LeaderView> {
    await this.change('leader', id, input, ifMatch, actor);
    return this.database.asActor(actor, async (tx) => {
      const leader = await findLeader(tx, id);
      return leaderView(leader, await holderOf(tx, leader.workplaceId));
    });
  }

  @Put('mentors/:id')
  @ApiTags('mentors')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: MentorView })
  async mentor(
    @Param('id', IdPipe) id: string,
    @Body() input: ContactInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<MentorView> {
    await this.change('mentor', id, input, ifMatch, actor);
    return this.database.asActor(actor, async (tx) => {
      await recordLook(tx, { how: 'api', purpose: 'case', people: [{ kind: 'mentor', id }] });
      return mentorView(await findMentor(tx, id));
    });
  }

  private async change(
    party: Party,
    id: string,
    input: ContactInput,
    ifMatch: string | undefined,
    actor: Actor,
  ): Promise<void> {
    const changed = await this.changeContact.run({ party, id }, input, versionNamed(ifMatch), actor);
    unwrap(changed, contactRefusalInDanish);
  }
}
