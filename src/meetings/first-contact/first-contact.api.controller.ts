import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { FirstContactInput } from './first-contact.input.js';
import { firstContactsOf } from './first-contact.queries.js';
import { FirstContactAnswerView, firstContactView } from './first-contact.view.js';
import { firstContactRefusalInDanish } from './first-contact.words.js';
import { NoteFirstContact } from './note-first-contact.js';

@ApiTags('meetings')
@Controller('api/placements/:id/first-contact')
export class FirstContactApiController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly noteFirstContact: NoteFirstContact,
  ) {}

  @Get()
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: FirstContactAnswerView })
  one(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<FirstContactAnswerView> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      const states = await firstContactsOf(tx, [id], this.clock.today());
      return firstContactView(states.get(id) ?? null);
    });
  }

  @Post()
  @May('consultant', 'coordinator', 'mentor', 'mentee')
  @ApiCreatedResponse({ type: FirstContactAnswerView })
  async note(
    @Param('id', IdPipe) id: string,
    @Body() input: FirstContactInput,
    @By() actor: Actor,
  ): Promise<FirstContactAnswerView> {
    const outcome = await this.noteFirstContact.run(id, input, actor);
    return this.one(unwrap(outcome, firstContactRefusalInDanish), actor);
  }
}
