import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database, type Tx } from '../../../access/database.js';
import { By, May } from '../../../access/route.decorators.js';
import type { SignedIn } from '../../../access/sessions/session.queries.js';
import { visitorOf } from '../../../access/visitor.js';
import { seeOther, sendPage } from '../../../web/answer.js';
import { attempt } from '../../../web/attempt.js';
import { type Filled, filledAgain } from '../../../web/form/filled.js';
import { IdPipe } from '../../../web/id.pipe.js';
import type { Visitor } from '../../../web/page/layout.js';
import type { Fault } from '../../../web/problems/said.js';
import { AnswerQuestions } from './answer-questions.js';
import { answerRefusalInDanish } from '../../answers/answer.words.js';
import { AnswersInput } from '../../answers/answers.input.js';
import { FinishRegistration } from '../finish-registration.js';
import { KeepRegistration } from '../keep-registration.js';
import { checkPage, detailsPage, questionsPage } from './last-steps.page.js';
import { checkFacts, detailsFacts, questionsFacts } from './last-steps.queries.js';
import { DetailsInput, DetailsSoFarInput, ReadRegistrationInput } from '../registration.input.js';
import { registrationRefusalInDanish } from '../registration.words.js';

interface Sent {
  id: string;
  typed: unknown;
  actor: SignedIn;
  reply: FastifyReply;
}

/** Where it goes on once it is kept. */
interface Next {
  path: string;
  notice?: string;
}

const LATER: Next = {
  path: '/forloeb/nyt',
  notice: 'Det, du har skrevet, er gemt. Fortsæt, når du vil.',
};

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
    await this.describe(DetailsInput, { id, typed, actor, reply }, { path: `/forloeb/nyt/${id}` });
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
    await this.describe(DetailsSoFarInput, { id, typed, actor, reply }, LATER);
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
    await this.answer({ isSoFar: false }, { id, typed, actor, reply }, { path: `/forloeb/nyt/${id}` });
  }

  @Post('spoergsmaal/senere')
  @May('consultant')
  async keepAnswersSoFar(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ) {
    await this.answer({ isSoFar: true }, { id, typed, actor, reply }, LATER);
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
      ReadRegistrationInput,
      typed,
      ({ version }) => this.finishRegistration.run(id, version, actor),
      (refusal) => ({ detail: registrationRefusalInDanish(refusal).detail }), // its fields are on other pages
    );
    if ('done' in finished) return seeOther(reply, `/forloeb/nyt/${id}`);
    this.send(reply, id, await this.check(id, actor, finished.faults), finished.faults);
  }

  private async describe(
    input: new () => DetailsSoFarInput,
    { id, typed, actor, reply }: Sent,
    next: Next,
  ): Promise<void> {
    const keep = (details: DetailsSoFarInput) => this.keepRegistration.describe(id, details, actor);
    const kept = await attempt(input, typed, keep, registrationRefusalInDanish);
    if ('done' in kept) return seeOther(reply, next.path, next.notice);
    const form = filledAgain(typed, kept.faults);
    this.send(reply, id, await this.details(id, actor, form), kept.faults);
  }

  private async answer(
    howFar: { isSoFar: boolean },
    { id, typed, actor, reply }: Sent,
    next: Next,
  ): Promise<void> {
    const keep = (answers: AnswersInput) => this.answerQuestions.run(id, answers, actor, howFar);
    const kept = await attempt(AnswersInput, typed, keep, answerRefusalInDanish);
    if ('done' in kept) return seeOther(reply, next.path, next.notice);
    const form = filledAgain(typed, kept.faults);
    this.send(reply, id, await this.questions(id, actor, form), kept.faults);
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
