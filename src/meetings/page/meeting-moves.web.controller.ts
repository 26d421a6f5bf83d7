import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findPlacement, schemeOf } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { meetingFormsOf } from '../../schemes/course.rules.js';
import { Clock } from '../../shared/clock.js';
import { formatDay } from '../../shared/danish-date.js';
import { minutesAsTyped } from '../../shared/minutes.js';
import { formatTimeOfDay } from '../../shared/time-of-day.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { versionApart, versionToBuildOn } from '../../web/form/version-field.js';
import { IdPipe } from '../../web/id.pipe.js';
import { ChangeMeeting } from '../change-meeting.js';
import { HeldInput, MeetingTimeInput, NoShowInput } from '../meeting.input.js';
import { findOwnMeeting } from '../meeting.queries.js';
import { movesOf } from '../meeting.rules.js';
import type { MeetingView } from '../meeting.view.js';
import { meetingRefusalInDanish } from '../meeting.words.js';
import { momentAt } from '../moment.js';
import { heldPage } from './held.page.js';
import { meetingFormPage } from './meeting-form.page.js';

@ApiExcludeController()
@Controller('moeder/:id')
@May('mentor', 'mentee')
export class MeetingMovesWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly changeMeeting: ChangeMeeting,
  ) {}

  @Get('flytning')
  async showMove(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.movePage(id, actor));
  }

  @Post('flytning')
  async move(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version: seen, fields } = versionApart(typed);
    const run = (input: MeetingTimeInput) => this.changeMeeting.move({ id, seen }, input, actor);
    const moved = await attempt(MeetingTimeInput, fields, run, meetingRefusalInDanish);
    if ('done' in moved) return seeOther(reply, `/moeder/${id}`, 'Mødet er flyttet.');
    sendPage(reply, await this.movePage(id, actor, filledAgain(typed, moved.faults)), moved.faults);
  }

  @Get('afholdelse')
  async showHeld(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.heldPage(id, actor));
  }

  @Post('afholdelse')
  async hold(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version: seen, fields } = versionApart(typed);
    const run = (input: HeldInput) => this.changeMeeting.hold({ id, seen }, input, actor);
    const held = await attempt(HeldInput, fields, run, meetingRefusalInDanish);
    if ('done' in held) return seeOther(reply, `/moeder/${id}`, 'Mødet er gemt som holdt.');
    sendPage(reply, await this.heldPage(id, actor, filledAgain(typed, held.faults)), held.faults);
  }

  @Post('udeblivelse')
  async miss(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version: seen, fields } = versionApart(typed);
    const run = (input: NoShowInput) => this.changeMeeting.miss({ id, seen }, input, actor);
    const missed = await attempt(NoShowInput, fields, run, meetingRefusalInDanish);
    if ('done' in missed) return seeOther(reply, `/moeder/${id}`, 'Mødet er gemt som udeblivelse.');
    sendPage(reply, await this.heldPage(id, actor, filledAgain(typed, missed.faults)), missed.faults);
  }

  private movePage(id: string, actor: SignedIn, sent?: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const meeting = await findOwnMeeting(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, meeting.placementId);
      const scheme = await schemeOf(tx, await findPlacement(tx, meeting.placementId));
      const form = sent ?? filledWith(typedOf(meeting));
      return meetingFormPage({
        visitor: visitorOf(actor),
        title: 'Flyt mødet',
        button: 'Gem den nye tid',
        action: `/moeder/${id}/flytning`,
        back: `/moeder/${id}`,
        forms: meetingFormsOf(scheme),
        kinds: [],
        rules: [],
        version: versionToBuildOn(form, meeting.version),
        form,
      });
    });
  }

  private heldPage(id: string, actor: SignedIn, sent?: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const meeting = await findOwnMeeting(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, meeting.placementId);
      const form = sent ?? filledWith(timeTyped(meeting));
      return heldPage({
        visitor: visitorOf(actor),
        meeting,
        moves: movesOf(meeting, momentAt(this.clock.now())),
        version: versionToBuildOn(form, meeting.version),
        form,
      });
    });
  }
}

/** As the form to move it is first shown. */
function typedOf({ form, place, ...when }: MeetingView): Record<string, string | null> {
  return { ...timeTyped(when), form, place };
}

function timeTyped({ day, start, minutes }: Pick<MeetingView, 'day' | 'start' | 'minutes'>) {
  return { day: formatDay(day), start: formatTimeOfDay(start), minutes: minutesAsTyped(minutes) };
}
