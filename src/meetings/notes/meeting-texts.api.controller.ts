import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { findOwnMeeting } from '../meeting.queries.js';
import { AgendaInput, MeetingNoteInput } from './meeting-text.input.js';
import { textsOf } from './meeting-text.queries.js';
import { MeetingTextsView } from './meeting-text.view.js';
import { agendaRefusalInDanish } from './meeting-text.words.js';
import { SendAgenda } from './send-agenda.js';
import { WriteMeetingNote } from './write-meeting-note.js';

@ApiTags('meetings')
@Controller('api/meetings/:id')
@May('mentor', 'mentee')
export class MeetingTextsApiController {
  constructor(
    private readonly database: Database,
    private readonly sendAgenda: SendAgenda,
    private readonly writeMeetingNote: WriteMeetingNote,
  ) {}

  @Get('texts')
  @ApiOkResponse({ type: MeetingTextsView })
  one(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<MeetingTextsView> {
    return this.database.asActor(actor, async (tx) => {
      const { placementId } = await findOwnMeeting(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, placementId);
      return textsOf(tx, id, actor);
    });
  }

  @Put('agenda')
  @ApiOkResponse({ type: MeetingTextsView })
  async send(
    @Param('id', IdPipe) id: string,
    @Body() input: AgendaInput,
    @By() actor: Actor,
  ): Promise<MeetingTextsView> {
    return this.one(unwrap(await this.sendAgenda.run(id, input, actor), agendaRefusalInDanish), actor);
  }

  @Post('notes')
  @ApiCreatedResponse({ type: MeetingTextsView })
  async write(
    @Param('id', IdPipe) id: string,
    @Body() input: MeetingNoteInput,
    @By() actor: Actor,
  ): Promise<MeetingTextsView> {
    return this.one(unwrap(await this.writeMeetingNote.run(id, input, actor), nothing), actor);
  }

  @Delete('notes/:noteId')
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(
    @Param('id', IdPipe) id: string,
    @Param('noteId', IdPipe) noteId: string,
    @By() actor: Actor,
  ): Promise<void> {
    unwrap(await this.writeMeetingNote.delete(id, noteId, actor), nothing);
  }
}

/** A note is refused for no reason. */
function nothing(refusal: never): never {
  return refusal;
}
