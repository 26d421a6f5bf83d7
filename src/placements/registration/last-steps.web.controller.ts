import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database, type Tx } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { newestSchemes } from '../../schemes/scheme.queries.js';
import { grantLengthRule } from '../../schemes/scheme.rules.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { AnswerQuestions } from './answer-questions.js';
import { checkRows, detailsTyped, warningOf } from './check.words.js';
import { FinishRegistration } from './finish-registration.js';
import { KeepRegistration } from './keep-registration.js';
import { checkPage, detailsPage, questionsPage } from './last-steps.page.js';
import { type Answer, isStoppedBy, questionsOf, warningsIn } from '../answers/answer.rules.js';
import type { Registration } from './registration.entity.js';
import { answerRefusalInDanish, answersTyped } from '../answers/answer.words.js';
import { AnswersInput } from '../answers/answers.input.js';
import { DetailsInput, FinishInput } from './registration.input.js';
import { answersOf, findRegistration, namesIn } from './registration.queries.js';
import { mayOpen, type Step } from './registration.rules.js';
import { registrationRefusalInDanish } from './registration.words.js';

/** The steps that tell of the placement itself, and the last look. */
@ApiExcludeController()
@Controller('forloeb/nyt/:id')
export class LastStepsWebController {
  constructor(
    private readonly database: Database,
    private readonly keepRegistration: KeepRegistration,
    private readonly answerQuestions: AnswerQuestions,
    private readonly finishRegistration: FinishRegistration,
  ) {}

  @Get('forloebet')
  @May('consultant')
  async showDetails(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    this.send(reply, id, await this.details(id, actor, null));
  }

  @Post('forloebet')
  @May('consultant')
  async keepDetails(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ) {
    const kept = await attempt(
      DetailsInput,
      typed,
      (input) => this.keepRegistration.describe(id, input, actor),
      registrationRefusalInDanish,
    );
    if ('done' in kept) return seeOther(reply, `/forloeb/nyt/${id}`);
    const form = filledAgain(typed, kept.faults);
    this.send(reply, id, await this.details(id, actor, form), kept.faults);
  }

  @Get('spoergsmaal')
  @May('consultant')
  async showQuestions(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    this.send(reply, id, await this.questions(id, actor, null));
  }

  @Post('spoergsmaal')
  @May('consultant')
  async keepAnswers(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ) {
    const kept = await attempt(
      AnswersInput,
      typed,
      (input) => this.answerQuestions.run(id, input, actor),
      answerRefusalInDanish,
    );
    if ('done' in kept) return seeOther(reply, `/forloeb/nyt/${id}`);
    const form = filledAgain(typed, kept.faults);
    this.send(reply, id, await this.questions(id, actor, form), kept.faults);
  }

  @Get('tjek')
  @May('consultant')
  async showCheck(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    this.send(reply, id, await this.check(id, actor, []));
  }

  @Post('tjek')
  @May('consultant')
  async finish(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ) {
    const finished = await attempt(
      FinishInput,
      typed,
      ({ version }) => this.finishRegistration.run(id, version, actor),
      (refusal) => ({ detail: registrationRefusalInDanish(refusal).detail }), // its fields are on other pages
    );
    if ('done' in finished) return seeOther(reply, `/forloeb/nyt/${id}`);
    this.send(reply, id, await this.check(id, actor, finished.faults), finished.faults);
  }

  /** A step before it waits where there is no page. */
  private send(reply: FastifyReply, id: string, page: string | null, faults: Fault[] = []): void {
    if (page === null) return seeOther(reply, `/forloeb/nyt/${id}`);
    sendPage(reply, page, faults);
  }

  private step(
    id: string,
    step: Step,
    actor: SignedIn,
    page: (tx: Tx, registration: Registration, answers: Answer[]) => Promise<string>,
  ): Promise<string | null> {
    return this.database.asActor(actor, async (tx) => {
      const registration = await findRegistration(tx, id);
      const answers = await answersOf(tx, registration);
      if (registration.placementId !== null || !mayOpen(step, registration, answers)) return null;
      return page(tx, registration, answers);
    });
  }

  private details(id: string, actor: SignedIn, again: Filled | null): Promise<string | null> {
    return this.step(id, 'details', actor, async (tx, registration) => {
      const form = again ?? filledWith(detailsTyped(registration));
      const schemes = await newestSchemes(tx);
      const isChanged = form.faults.some(({ code }) => code === 'changed-meanwhile');
      return detailsPage({
        visitor: visitorOf(actor),
        id,
        faults: form.faults,
        form,
        version: registration.version,
        schemes: schemes.map((one) => ({
          code: one.code,
          name: one.name,
          grantLength: grantLengthRule(one),
        })),
        changed: isChanged ? checkRows(registration).map(({ what, is }) => [what, is]) : [],
      });
    });
  }

  private questions(id: string, actor: SignedIn, again: Filled | null): Promise<string | null> {
    return this.step(id, 'questions', actor, async (_, { mentorId }, answers) => {
      const form = again ?? filledWith(answersTyped(answers));
      const isStopped = again === null && isStoppedBy(answers);
      const questions = questionsOf(mentorId);
      return questionsPage({
        visitor: visitorOf(actor),
        id,
        faults: form.faults,
        form,
        questions,
        isStopped,
      });
    });
  }

  private check(id: string, actor: SignedIn, faults: Fault[]): Promise<string | null> {
    return this.step(id, 'check', actor, async (tx, registration, answers) => {
      const names = await namesIn(tx, id);
      return checkPage({
        visitor: visitorOf(actor),
        id,
        faults,
        version: registration.version,
        rows: checkRows(registration, names, answers),
        warnings: warningsIn(answers).map(warningOf),
      });
    });
  }
}
