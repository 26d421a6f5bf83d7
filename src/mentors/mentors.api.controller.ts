import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { recordLook } from '../audit/record-look.js';
import { IdPipe } from '../web/id.pipe.js';
import { PageQuery } from '../web/paging.js';
import { unwrap } from '../web/problems/said.js';
import { MentorInput } from './mentor.input.js';
import { findMentor, mentorsByName } from './mentor.queries.js';
import { MentorPage, MentorView, mentorView } from './mentor.view.js';
import { mentorRefusalInDanish } from './mentor.words.js';
import { RegisterMentor } from './register-mentor.js';

@ApiTags('mentors')
@Controller('api/mentors')
export class MentorsApiController {
  constructor(
    private readonly database: Database,
    private readonly registerMentor: RegisterMentor,
  ) {}

  @Post()
  @May('consultant', 'leader', 'coordinator')
  @ApiCreatedResponse({ type: MentorView })
  async create(@Body() input: MentorInput, @By() actor: Actor): Promise<MentorView> {
    const id = unwrap(await this.registerMentor.run(input, actor), mentorRefusalInDanish);
    return this.one(id, actor);
  }

  @Get()
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: MentorPage })
  list(@Query() query: PageQuery, @By() actor: Actor): Promise<MentorPage> {
    return this.database.asActor(actor, async (tx) => {
      const { items, nextCursor } = await mentorsByName(tx, query);
      const people = items.map(({ id }) => ({ kind: 'mentor' as const, id }));
      await recordLook(tx, { how: 'api', purpose: 'list', people });
      return { items: items.map(mentorView), nextCursor };
    });
  }

  @Get(':id')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: MentorView })
  one(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<MentorView> {
    return this.database.asActor(actor, async (tx) => {
      const mentor = await findMentor(tx, id);
      await recordLook(tx, { how: 'api', purpose: 'case', people: [{ kind: 'mentor', id }] });
      return mentorView(mentor);
    });
  }
}
