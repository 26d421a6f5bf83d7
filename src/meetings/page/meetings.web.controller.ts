import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database, type Tx } from '../../access/database.js';
import { CASE_READERS, PARTY_ROLES, type Role } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import type { Placement } from '../../placements/placement.entity.js';
import { findPlacement, schemeOf } from '../../placements/placement.queries.js';
import { isOver } from '../../placements/placement.rules.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { triedOutAt } from '../../schemes/course.rules.js';
import { Clock } from '../../shared/clock.js';
import { addDays } from '../../shared/day.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { type CourseFacts, courseOf } from '../course/course.queries.js';
import { FirstContactInput } from '../first-contact/first-contact.input.js';
import { firstContactRefusalInDanish } from '../first-contact/first-contact.words.js';
import { NoteFirstContact } from '../first-contact/note-first-contact.js';
import { frameOf } from '../meeting.queries.js';
import { planRefusals } from '../meeting.rules.js';
import { momentAt } from '../moment.js';
import { AnswerTryingOut } from '../trying-out/answer-trying-out.js';
import { TryingOutInput } from '../trying-out/trying-out.input.js';
import { hasMet } from '../trying-out/trying-out.queries.js';
import { tryingOutRefusalInDanish } from '../trying-out/trying-out.words.js';
import { type MeetingsFacts, meetingsPage } from './meetings.page.js';

const ON_THEIR_BEHALF = new Set<Role>(['consultant', 'coordinator']);

@ApiExcludeController()
@Controller('forloeb/:id')
export class MeetingsWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly noteFirstContact: NoteFirstContact,
    private readonly answerTryingOut: AnswerTryingOut,
  ) {}

  @Get('moeder')
  @May(...CASE_READERS, ...PARTY_ROLES)
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledWith()));
  }

  @Post('foerste-kontakt')
  @May('consultant', 'coordinator', 'mentor', 'mentee')
  async note(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const noted = await attempt(
      FirstContactInput,
      typed,
      (input) => this.noteFirstContact.run(id, input, actor),
      firstContactRefusalInDanish,
    );
    if ('done' in noted) return seeOther(reply, `/forloeb/${id}/moeder`, 'Den første kontakt er gemt.');
    sendPage(reply, await this.page(id, actor, filledAgain(typed, noted.faults)), noted.faults);
  }

  @Post('afklaring')
  @May('mentor', 'mentee')
  async answer(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answered = await attempt(
      TryingOutInput,
      typed,
      (input) => this.answerTryingOut.run(id, input, actor),
      tryingOutRefusalInDanish,
    );
    if ('done' in answered) return seeOther(reply, `/forloeb/${id}/moeder`, 'Dit svar er gemt.');
    sendPage(reply, await this.page(id, actor, filledAgain(typed, answered.faults)), answered.faults);
  }

  private page(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacement(tx, id);
      const { mentee } = await findPlacementView(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const course = await courseOf(tx, placement, this.clock.today());
      const maySay = course.isOfThePair || ON_THEIR_BEHALF.has(actor.role);
      const isAsked = course.firstContact !== null && !isOver(placement.status);
      return meetingsPage({
        visitor: visitorOf(actor),
        placementId: id,
        menteeName: mentee.name,
        notesContact: maySay && isAsked,
        ...course,
        ...(await this.offered(tx, placement, course)),
        form,
      });
    });
  }

  /** What the two are offered: a meeting of tomorrow where it would be taken, and to say whether they go on. */
  private async offered(
    tx: Tx,
    placement: Placement,
    { isOfThePair, tryingOut }: CourseFacts,
  ): Promise<Pick<MeetingsFacts, 'plans' | 'answers'>> {
    const now = momentAt(this.clock.now());
    const frame = await frameOf(tx, placement, now.day);
    const tomorrow = { kind: 'ordinary', day: addDays(now.day, 1), start: '12:00' } as const;
    const plans = isOfThePair && planRefusals(tomorrow, frame, now).length === 0;
    const at = triedOutAt(await schemeOf(tx, placement));
    const isOpen = isOfThePair && tryingOut?.outcome === 'open' && !isOver(placement.status);
    if (!isOpen || at === null || frame.pair === null) return { plans, answers: null };
    return { plans, answers: { at, hasMet: await hasMet(tx, frame.pair.id, at) } };
  }
}
