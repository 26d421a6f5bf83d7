import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { visitorOf } from '../../access/visitor.js';
import { findPlacement, schemeOf } from '../../placements/placement.queries.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { agendaBy } from '../../schemes/course.rules.js';
import { agendaRule } from '../../schemes/meeting.rules.js';
import { Clock } from '../../shared/clock.js';
import type { Outcome } from '../../shared/outcome.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { versionApart } from '../../web/form/version-field.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Said } from '../../web/problems/said.js';
import { SendCalendarFile } from '../calendar/send-calendar-file.js';
import { ChangeMeeting } from '../change-meeting.js';
import { findOwnMeeting } from '../meeting.queries.js';
import { movesOf } from '../meeting.rules.js';
import { meetingRefusalInDanish } from '../meeting.words.js';
import { momentAt } from '../moment.js';
import { AgendaInput, MeetingNoteInput, NoteInQuestionInput } from '../notes/meeting-text.input.js';
import { textsOf } from '../notes/meeting-text.queries.js';
import { agendaRefusals, agendaWriters } from '../notes/meeting-text.rules.js';
import { agendaRefusalInDanish } from '../notes/meeting-text.words.js';
import { SendAgenda } from '../notes/send-agenda.js';
import { WriteMeetingNote } from '../notes/write-meeting-note.js';
import { meetingPage } from './meeting.page.js';

/** Who asks, what they sent, and where the answer goes. */
interface Asked {
  typed: unknown;
  actor: SignedIn;
  reply: FastifyReply;
}

@ApiExcludeController()
@Controller('moeder/:id')
@May('mentor', 'mentee')
export class MeetingWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly changeMeeting: ChangeMeeting,
    private readonly sendAgenda: SendAgenda,
    private readonly writeMeetingNote: WriteMeetingNote,
    private readonly sendCalendarFile: SendCalendarFile,
  ) {}

  @Get()
  async show(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.page(id, actor));
  }

  @Get('kalender.ics')
  calendar(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    return this.sendCalendarFile.run(id, actor, 'page', reply);
  }

  @Post('aflysning')
  cancel(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version: seen, fields } = versionApart(typed);
    const run = () => this.changeMeeting.cancel({ id, seen }, actor);
    const asked = { typed: fields, actor, reply };
    return this.answer(id, asked, EmptyInput, run, { say: meetingRefusalInDanish, done: 'Mødet er aflyst.' });
  }

  @Post('dagsorden')
  agenda(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: AgendaInput) => this.sendAgenda.run(id, input, actor);
    return this.answer(id, { typed, actor, reply }, AgendaInput, run, {
      say: agendaRefusalInDanish,
      done: 'Dagsordenen er gemt.',
    });
  }

  @Post('noter')
  note(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: MeetingNoteInput) => this.writeMeetingNote.run(id, input, actor);
    return this.answer(id, { typed, actor, reply }, MeetingNoteInput, run, {
      say: (refusal: never) => refusal,
      done: 'Noten er gemt.',
    });
  }

  @Post('noter/sletning')
  removeNote(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = ({ noteId }: NoteInQuestionInput) => this.writeMeetingNote.delete(id, noteId, actor);
    return this.answer(id, { typed, actor, reply }, NoteInQuestionInput, run, {
      say: (refusal: never) => refusal,
      done: 'Noten er slettet.',
    });
  }

  /** Does what a form of the page asks for, and shows the page, with all that was typed where it is refused. */
  private async answer<Input, Refusal extends { because: string }>(
    id: string,
    { typed, actor, reply }: Asked,
    input: new () => Input,
    run: (input: Input) => Promise<Outcome<string, Refusal>>,
    words: { say: (refusal: Refusal) => Said; done: string },
  ): Promise<void> {
    const answered = await attempt(input, typed, run, words.say);
    if ('done' in answered) return seeOther(reply, `/moeder/${id}`, words.done);
    const { faults } = answered;
    sendPage(reply, await this.page(id, actor, filledAgain(typed, faults)), faults);
  }

  private page(id: string, actor: SignedIn, form?: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const meeting = await findOwnMeeting(tx, id);
      const { placementId } = meeting;
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, placementId);
      const scheme = await schemeOf(tx, await findPlacement(tx, placementId));
      const { mentor, mentee } = await findPlacementView(tx, placementId);
      const texts = await textsOf(tx, id, actor);
      const now = momentAt(this.clock.now());
      const role = actor.role as OneOfThePair;
      return meetingPage({
        visitor: visitorOf(actor),
        meeting,
        moves: movesOf(meeting, now),
        texts,
        writesAgenda: agendaRefusals(role, meeting, agendaWriters(agendaBy(scheme)), now).length === 0,
        agendaRule: agendaRule(scheme),
        other: role === 'mentor' ? mentee.name : (mentor?.name ?? 'mentor'),
        form: form ?? filledWith({ agenda: texts.agenda?.agenda }),
      });
    });
  }
}
