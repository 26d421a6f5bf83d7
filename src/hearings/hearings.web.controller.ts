import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../access/database.js';
import { CASE_READERS, CASE_WORKERS } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import type { SignedIn } from '../access/sessions/session.queries.js';
import { visitorOf } from '../access/visitor.js';
import { caseInDanish } from '../placements/placement.words.js';
import { findPlacementView } from '../placements/placement-list.queries.js';
import { recordCaseLook } from '../placements/record-case-look.js';
import { Clock } from '../shared/clock.js';
import { seeOther, sendPage } from '../web/answer.js';
import { attempt } from '../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../web/form/filled.js';
import { IdPipe } from '../web/id.pipe.js';
import type { Fault } from '../web/problems/said.js';
import { AnswerHearing } from './answer-hearing.js';
import { HearingAnswerInput, NotedAnswerInput } from './hearing.input.js';
import { hearingPage } from './hearing.page.js';
import { findHearing, hearingWaits } from './hearing.queries.js';
import { answerRefusals } from './hearing.rules.js';
import { hearingView } from './hearing.view.js';
import { hearingRefusalInDanish } from './hearing.words.js';

@ApiExcludeController()
@Controller('hoeringer/:id')
export class HearingsWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly answerHearing: AnswerHearing,
  ) {}

  @Get()
  @May(...CASE_READERS, 'leader', 'mentee')
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledWith()));
  }

  @Post('svar')
  @May('leader', 'mentee')
  async answer(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answered = await attempt(
      HearingAnswerInput,
      typed,
      (input) => this.answerHearing.run(id, input, actor),
      hearingRefusalInDanish,
    );
    await this.onward(id, actor, reply, typed, answered, 'Dit svar er sendt.');
  }

  @Post('noteret-svar')
  @May(...CASE_WORKERS)
  async note(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const noted = await attempt(
      NotedAnswerInput,
      typed,
      (input) => this.answerHearing.note(id, input, actor),
      hearingRefusalInDanish,
    );
    await this.onward(id, actor, reply, typed, noted, 'Svaret er gemt.');
  }

  private async onward(
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
    typed: unknown,
    outcome: { done: unknown } | { faults: Fault[] },
    notice: string,
  ): Promise<void> {
    if ('done' in outcome) return seeOther(reply, `/hoeringer/${id}`, notice);
    const { faults } = outcome;
    sendPage(reply, await this.page(id, actor, filledAgain(typed, faults)), faults);
  }

  private page(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const hearing = await findHearing(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, hearing.placementId);
      const waits = await hearingWaits(tx, hearing);
      const isOpen = answerRefusals({ ...hearing, waits }).length === 0;
      const isParty = actor.role === hearing.party;
      const isWorker = CASE_WORKERS.some((role) => role === actor.role);
      const today = this.clock.today();
      return hearingPage({
        visitor: visitorOf(actor),
        hearing: hearingView(hearing, today),
        of: caseInDanish(await findPlacementView(tx, hearing.placementId)),
        asks: !isOpen ? null : isParty ? 'answer' : isWorker ? 'noted-answer' : null,
        isParty,
        form,
        today,
      });
    });
  }
}
