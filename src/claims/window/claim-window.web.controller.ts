import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { takesPart } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { isMonth, monthOf } from '../../shared/day.js';
import { NotFound } from '../../shared/not-found.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { typedIn } from '../../web/read-form.js';
import { AnswerPostponement } from './answer-postponement.js';
import { AskForTime } from './ask-for-time.js';
import { MoreTimeInput, PostponementAnswerInput, PostponementInput } from './claim-window.input.js';
import { claimWindowPage } from './claim-window.page.js';
import { findPostponement } from './claim-window.queries.js';
import { moveOffered } from './claim-window.rules.js';
import { windowAddress, windowRefusalInDanish } from './claim-window.words.js';
import { claimWindow } from './claim-window-view.queries.js';
import { GiveTime } from './give-time.js';
import { mayMoveWindow } from './lock-window.js';
import { ReopenMonth } from './reopen-month.js';

interface Asked {
  id: string;
  month: string;
  actor: SignedIn;
  reply: FastifyReply;
}

@ApiExcludeController()
@Controller('forloeb/:id/frist')
export class ClaimWindowWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly askForTime: AskForTime,
    private readonly giveTime: GiveTime,
    private readonly answerPostponement: AnswerPostponement,
    private readonly reopenMonth: ReopenMonth,
  ) {}

  @Get()
  @May(...CASE_READERS, 'leader', 'mentor')
  async show(
    @Param('id', IdPipe) id: string,
    @Query('maaned') month: string | undefined,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = month !== undefined && isMonth(month) ? month : monthOf(this.clock.today());
    sendPage(reply, await this.page({ id, month: asked, actor, reply }, filledWith()));
  }

  @Post('oenske')
  @May('leader', 'mentor')
  async ask(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { id, month: typedIn(typed, 'month'), actor, reply };
    const run = (input: PostponementInput) => this.askForTime.run(id, input, actor);
    const outcome = await attempt(PostponementInput, typed, run, windowRefusalInDanish);
    return this.answerTo(asked, typed, outcome, 'Dit ønske er sendt til sagsbehandleren.');
  }

  @Post('udsaettelse')
  @May('caseworker')
  async give(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { id, month: typedIn(typed, 'month'), actor, reply };
    const run = (input: MoreTimeInput) => this.giveTime.run(id, input, actor);
    const outcome = await attempt(MoreTimeInput, typed, run, windowRefusalInDanish);
    return this.answerTo(asked, typed, outcome, 'Fristen er udsat.');
  }

  @Post('genaabning')
  @May('caseworker')
  async reopen(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { id, month: typedIn(typed, 'month'), actor, reply };
    const run = (input: MoreTimeInput) => this.reopenMonth.run(id, input, actor);
    const outcome = await attempt(MoreTimeInput, typed, run, windowRefusalInDanish);
    return this.answerTo(asked, typed, outcome, 'Måneden er åbnet igen.');
  }

  @Post('oensker/:asked/svar')
  @May('caseworker')
  async answer(
    @Param('id', IdPipe) id: string,
    @Param('asked', IdPipe) asked: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const postponement = await this.database.asActor(actor, (tx) => findPostponement(tx, asked));
    if (postponement.placementId !== id) throw new NotFound('postponement');
    const { month } = postponement;
    const run = (input: PostponementAnswerInput) => this.answerPostponement.run(asked, input, actor);
    const outcome = await attempt(PostponementAnswerInput, typed, run, windowRefusalInDanish);
    return this.answerTo({ id, month, actor, reply }, typed, outcome, 'Dit svar er sendt.');
  }

  private async answerTo(
    { id, month, actor, reply }: Asked,
    typed: unknown,
    outcome: { done: unknown } | { faults: Fault[] },
    notice: string,
  ): Promise<void> {
    const known = isMonth(month) ? month : monthOf(this.clock.today());
    if ('done' in outcome) return seeOther(reply, windowAddress(id, known), notice);
    const { faults } = outcome;
    const page = await this.page({ id, month: known, actor, reply }, filledAgain(typed, faults));
    sendPage(reply, page, faults);
  }

  private page({ id, month, actor }: Asked, form: Filled): Promise<string> {
    const today = this.clock.today();
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacementView(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const window = await claimWindow(tx, id, month, today);
      const mayMove = await mayMoveWindow(tx, { placementId: id, month }, actor, today);
      const reader = { ...actor, mayMove, takesPart: await takesPart(tx, id, actor.personId) };
      const move = moveOffered(window, reader, today);
      return claimWindowPage({ visitor: visitorOf(actor), placement, window, move, today, form });
    });
  }
}
