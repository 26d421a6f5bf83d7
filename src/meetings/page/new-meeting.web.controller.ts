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
import { saidOfMeetings } from '../../schemes/meeting.rules.js';
import { Clock } from '../../shared/clock.js';
import { formatDay } from '../../shared/danish-date.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { MeetingInput } from '../meeting.input.js';
import { frameOf } from '../meeting.queries.js';
import { MEETING_KINDS, planHindrances, registerHindrances } from '../meeting.rules.js';
import { meetingRefusalInDanish } from '../meeting.words.js';
import { PlanMeeting } from '../plan-meeting.js';
import { meetingFormPage } from './meeting-form.page.js';

/** A meeting to come, or one that was held. */
const WORDS = {
  nyt: { title: 'Planlæg et møde', button: 'Planlæg mødet', done: 'Mødet er planlagt.' },
  holdt: { title: 'Registrer et holdt møde', button: 'Gem mødet', done: 'Mødet er gemt som holdt.' },
};
type Which = keyof typeof WORDS;

@ApiExcludeController()
@Controller('forloeb/:id/moeder')
@May('mentor', 'mentee')
export class NewMeetingWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly planMeeting: PlanMeeting,
  ) {}

  @Get('nyt')
  async plan(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.page(id, 'nyt', actor));
  }

  @Get('holdt')
  async register(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.page(id, 'holdt', actor));
  }

  @Post('nyt')
  keepPlan(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.keep(id, 'nyt', { typed, actor, reply });
  }

  @Post('holdt')
  keepHeld(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.keep(id, 'holdt', { typed, actor, reply });
  }

  private async keep(
    id: string,
    which: Which,
    { typed, actor, reply }: { typed: unknown; actor: SignedIn; reply: FastifyReply },
  ): Promise<void> {
    const run = (input: MeetingInput) =>
      which === 'nyt' ? this.planMeeting.run(id, input, actor) : this.planMeeting.register(id, input, actor);
    const kept = await attempt(MeetingInput, typed, run, meetingRefusalInDanish);
    if ('done' in kept) return seeOther(reply, `/moeder/${kept.done}`, WORDS[which].done);
    const { faults } = kept;
    sendPage(reply, await this.page(id, which, actor, filledAgain(typed, faults)), faults);
  }

  private page(id: string, which: Which, actor: SignedIn, form?: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const scheme = await schemeOf(tx, placement);
      const today = this.clock.today();
      const frame = await frameOf(tx, placement, today);
      const { hasClarification, clarification } = frame;
      const isFirst = hasClarification && clarification === null;
      const known = {
        kind: isFirst ? 'clarification' : null,
        day: which === 'holdt' ? formatDay(today) : null,
      };
      return meetingFormPage({
        visitor: visitorOf(actor),
        ...WORDS[which],
        action: `/forloeb/${id}/moeder/${which}`,
        back: `/forloeb/${id}/moeder`,
        forms: meetingFormsOf(scheme),
        kinds: isFirst ? [...MEETING_KINDS] : [],
        rules: saidOfMeetings(scheme),
        version: null,
        hindrances: which === 'nyt' ? planHindrances(frame) : registerHindrances(frame),
        form: form ?? filledWith(known),
      });
    });
  }
}
