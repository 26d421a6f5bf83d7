import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS, CASE_WORKERS, changesCase } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { formatDay } from '../../shared/danish-date.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { isId } from '../../web/fields/fields.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { typedIn } from '../../web/read-form.js';
import { JournalNoteInput } from './journal-note.input.js';
import { findJournalNote, journalOf } from './journal-note.queries.js';
import { journalNoteRefusalInDanish } from './journal-note.words.js';
import { journalPage } from './journal.page.js';
import { WriteJournalNote } from './write-journal-note.js';

/** Notes may be long, and a page is not. */
const NOTES_PER_PAGE = 15;

@ApiExcludeController()
@Controller('forloeb/:id/journal')
export class JournalWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writeJournalNote: WriteJournalNote,
  ) {}

  @Get()
  @May(...CASE_READERS)
  async show(
    @Param('id', IdPipe) id: string,
    @Query() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { correctsId: typedIn(typed, 'retter'), cursor: typedIn(typed, 'cursor') || undefined };
    sendPage(reply, await this.page(id, actor, asked));
  }

  @Post()
  @May(...CASE_WORKERS, 'coordinator')
  async write(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const written = await attempt(
      JournalNoteInput,
      typed,
      (input) => this.writeJournalNote.run(id, input, actor),
      journalNoteRefusalInDanish,
    );
    if ('done' in written)
      return seeOther(
        reply,
        `/forloeb/${id}/journal`,
        typedIn(typed, 'correctsId') !== '' ? 'Rettelsen er gemt.' : 'Notatet er gemt.',
      );
    const { faults } = written;
    const again = { correctsId: typedIn(typed, 'correctsId'), form: filledAgain(typed, faults) };
    sendPage(reply, await this.page(id, actor, again), faults);
  }

  private page(
    id: string,
    actor: SignedIn,
    asked: { correctsId: string; cursor?: string | undefined; form?: Filled },
  ): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const { reference, mentee, runBy } = await findPlacementView(tx, id);
      const writes = changesCase(actor.role, runBy);
      await recordCaseLook(tx, { how: 'page', purpose: 'journal' }, id);
      const { cursor, correctsId } = asked;
      const limit = NOTES_PER_PAGE;
      const { items, nextCursor } = await journalOf(
        tx,
        id,
        cursor === undefined ? { limit } : { limit, cursor },
      );
      const corrects = isId(correctsId) ? await findJournalNote(tx, id, correctsId) : null;
      const known = corrects
        ? { ...corrects, happenedDay: formatDay(corrects.happenedDay), correctsId: corrects.id }
        : { happenedDay: formatDay(this.clock.today()) };
      return journalPage({
        visitor: visitorOf(actor),
        placement: { id, reference, menteeName: mentee.name },
        notes: items,
        next:
          nextCursor && `/forloeb/${id}/journal?${new URLSearchParams({ cursor: nextCursor }).toString()}`,
        corrects,
        form: writes ? (asked.form ?? filledWith(known)) : null,
      });
    });
  }
}
