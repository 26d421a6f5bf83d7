import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS, CASE_WORKERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { found } from '../../shared/not-found.js';
import { IdPipe } from '../../web/id.pipe.js';
import { PageQuery } from '../../web/paging.js';
import { unwrap } from '../../web/problems/said.js';
import { JournalNoteInput } from './journal-note.input.js';
import { findJournalNote, journalOf } from './journal-note.queries.js';
import { JournalNotePage, JournalNoteView } from './journal-note.view.js';
import { journalNoteRefusalInDanish } from './journal-note.words.js';
import { WriteJournalNote } from './write-journal-note.js';

@ApiTags('journal')
@Controller('api/placements/:id/journal-notes')
export class JournalApiController {
  constructor(
    private readonly database: Database,
    private readonly writeJournalNote: WriteJournalNote,
  ) {}

  @Post()
  @May(...CASE_WORKERS, 'coordinator')
  @ApiCreatedResponse({ type: JournalNoteView })
  async write(
    @Param('id', IdPipe) placementId: string,
    @Body() input: JournalNoteInput,
    @By() actor: Actor,
  ): Promise<JournalNoteView> {
    const outcome = await this.writeJournalNote.run(placementId, input, actor);
    const id = unwrap(outcome, journalNoteRefusalInDanish);
    return this.database.asActor(actor, async (tx) =>
      found(await findJournalNote(tx, placementId, id), 'journal note'),
    );
  }

  @Get()
  @May(...CASE_READERS)
  @ApiOkResponse({ type: JournalNotePage })
  list(
    @Param('id', IdPipe) placementId: string,
    @Query() query: PageQuery,
    @By() actor: Actor,
  ): Promise<JournalNotePage> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, placementId);
      await recordCaseLook(tx, { how: 'api', purpose: 'journal' }, placementId);
      return journalOf(tx, placementId, query);
    });
  }
}
