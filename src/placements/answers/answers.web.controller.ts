import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { typedIn } from '../../web/read-form.js';
import { findPlacementView } from '../placement-list.queries.js';
import { recordCaseLook } from '../record-case-look.js';
import { refuseUnlessActs } from '../refuse-unless-acts.js';
import { answersOfMentor } from './answer.rules.js';
import { answersTyped, pickRefusalInDanish } from './answer.words.js';
import { LaterAnswersInput } from './answers.input.js';
import { answersPage } from './answers.page.js';
import { answersInForce, mentorsFrom } from './answers.queries.js';
import { GiveAnswers } from './give-answers.js';

@ApiExcludeController()
@Controller('forloeb/:id/svar')
@May('consultant', 'coordinator')
export class AnswersWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly giveAnswers: GiveAnswers,
  ) {}

  @Get()
  async show(
    @Param('id', IdPipe) id: string,
    @Query() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, typedIn(typed, 'mentor'), actor));
  }

  @Post()
  async give(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: LaterAnswersInput) => this.giveAnswers.run(id, input, actor, true);
    const given = await attempt(LaterAnswersInput, typed, run, pickRefusalInDanish);
    if ('done' in given) return seeOther(reply, `/forloeb/${id}`, 'Svarene er gemt.');
    // Where there is another mentor by now, the page names that one: to send again is to answer of them.
    sendPage(
      reply,
      await this.page(id, typedIn(typed, 'mentorId'), actor, filledAgain(typed, given.faults)),
      given.faults,
    );
  }

  private page(id: string, mentorId: string, actor: SignedIn, form?: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacementView(tx, id);
      refuseUnlessActs(actor.role, placement);
      const mentors = await mentorsFrom(tx, id, this.clock.today());
      const mentor = mentors.find((one) => one.id === mentorId) ?? mentors[0] ?? null;
      const answers = await answersInForce(tx, id, this.clock.today());
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      return answersPage({
        visitor: visitorOf(actor),
        placement,
        mentor,
        form: form ?? filledWith(answersTyped(answersOfMentor(answers, mentor?.id ?? null))),
      });
    });
  }
}
