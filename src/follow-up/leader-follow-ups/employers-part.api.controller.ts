import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { employersPart, partsOf } from './employers-part.queries.js';
import { ActivityInput, FollowUpInput } from './follow-up.input.js';
import { EmployersPartView } from './follow-up.view.js';
import { employerPartRefusalInDanish } from './follow-up.words.js';
import { ACTIVITY_WRITERS, FOLLOW_UP_READERS } from './follow-up-roles.js';
import { FollowUpMentor } from './follow-up-mentor.js';
import { NoteActivity } from './note-activity.js';

@ApiTags('follow-up')
@Controller('api/placements/:id')
export class EmployersPartApiController {
  constructor(
    private readonly database: Database,
    private readonly followUpMentor: FollowUpMentor,
    private readonly noteActivity: NoteActivity,
  ) {}

  @Get('employers-part')
  @May(...FOLLOW_UP_READERS)
  @ApiOkResponse({ type: EmployersPartView })
  show(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<EmployersPartView> {
    return this.database.asActor(actor, async (tx) => {
      const parts = await partsOf(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      return employersPart(tx, id, parts);
    });
  }

  @Post('leader-follow-ups')
  @May('leader')
  @ApiCreatedResponse({ type: EmployersPartView })
  async followUp(
    @Param('id', IdPipe) id: string,
    @Body() input: FollowUpInput,
    @By() actor: Actor,
  ): Promise<EmployersPartView> {
    unwrap(await this.followUpMentor.run(id, input, actor), employerPartRefusalInDanish);
    return this.show(id, actor);
  }

  @Post('employer-activities')
  @May(...ACTIVITY_WRITERS)
  @ApiCreatedResponse({ type: EmployersPartView })
  async note(
    @Param('id', IdPipe) id: string,
    @Body() input: ActivityInput,
    @By() actor: Actor,
  ): Promise<EmployersPartView> {
    unwrap(await this.noteActivity.run(id, input, actor), employerPartRefusalInDanish);
    return this.show(id, actor);
  }
}
