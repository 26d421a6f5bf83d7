import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database, type Tx } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Visitor } from '../../web/layout.js';
import type { Fault } from '../../web/problems/said.js';
import { AnswerQuestions } from './answer-questions.js';
import { answerRefusalInDanish } from '../answers/answer.words.js';
import { AnswersInput } from '../answers/answers.input.js';
import { FinishRegistration } from './finish-registration.js';
import { KeepRegistration } from './keep-registration.js';
import { checkPage, detailsPage, questionsPage } from './last-steps.page.js';
import { checkFacts, detailsFacts, questionsFacts } from './last-steps.queries.js';
import { DetailsInput, DetailsSoFarInput, FinishInput } from './registration.input.js';
import { registrationRefusalInDanish } from './registration.words.js';

const KEPT = 'Det, du har skrevet, er gemt. Fortsæt, når du vil.';

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

  /** Keeps as much as is told, and goes. */
  @Post('forloebet/senere')
  @May('consultant')
  async keepDetailsSoFar(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ) {
    const kept = await attempt(
      DetailsSoFarInput,
      typed,
      (input) => this.keepRegistration.describe(id, input, actor),
      registrationRefusalInDanish,
    );
    if ('done' in kept) return seeOther(reply, '/forloeb/nyt', KEPT);
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

  @Post('spoergsmaal/senere')
  @May('consultant')
  async keepAnswersSoFar(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ) {
    const kept = await attempt(
      AnswersInput,
      typed,
      (input) => this.answerQuestions.run(id, input, actor, { isSoFar: true }),
      answerRefusalInDanish,
    );
    if ('done' in kept) return seeOther(reply, '/forloeb/nyt', KEPT);
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

  private async page<Facts>(
    actor: SignedIn,
    factsOf: (tx: Tx) => Promise<Facts | null>,
    pageOf: (facts: Facts & { visitor: Visitor }) => string,
  ): Promise<string | null> {
    const facts = await this.database.asActor(actor, factsOf);
    return facts && pageOf({ visitor: visitorOf(actor), ...facts });
  }

  private details(id: string, actor: SignedIn, again: Filled | null): Promise<string | null> {
    return this.page(actor, (tx) => detailsFacts(tx, id, again), detailsPage);
  }

  private questions(id: string, actor: SignedIn, again: Filled | null): Promise<string | null> {
    return this.page(actor, (tx) => questionsFacts(tx, id, again), questionsPage);
  }

  private check(id: string, actor: SignedIn, faults: Fault[]): Promise<string | null> {
    return this.page(actor, (tx) => checkFacts(tx, id, faults), checkPage);
  }
}
