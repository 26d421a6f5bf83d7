import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { addDays, firstDayOfMonth, isMonth, lastDayOfMonth, monthOf } from '../../shared/day.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { filledAgain, type Filled, filledWith } from '../../web/form/filled.js';
import { readForm } from '../../web/read-form.js';
import { SheetAnswersInput } from './sheet.input.js';
import {
  answerFor,
  atAQuestion,
  declaredAnew,
  faultsOfAnswers,
  idsIn,
  inOwnWords,
  suggested,
} from './sheet-answers.js';
import { sheetPage } from './sheet.page.js';
import { monthsToAnswer, sheetOf } from './sheet.queries.js';
import type { SheetRow } from './sheet.view.js';
import { sheetAddress, sheetRefusalInDanish } from './sheet.words.js';
import { sheetCheckPage } from './sheet-check.page.js';
import { sheetPaperPage } from './sheet-paper.page.js';
import { sheetReceiptPage } from './sheet-receipt.page.js';
import { SubmitMonth } from './submit-month.js';

@ApiExcludeController()
@Controller('maanedsark')
@May('leader')
export class SheetWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly submitMonth: SubmitMonth,
  ) {}

  /** With the answers in its address, so that they can be put right. */
  @Get()
  async show(
    @Query() query: Record<string, string>,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { maaned, fra, ...typed } = query;
    const form = typed['answers.0.placementId'] === undefined ? undefined : filledAgain(typed, []);
    sendPage(reply, await this.page(actor, maaned ?? typed['month'], { cursor: fra, form }));
  }

  @Get('tjek')
  async check(
    @Query() typed: Record<string, string>,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const read = await readForm(SheetAnswersInput, typed);
    if ('faults' in read || faultsOfAnswers(read.input).length > 0) {
      const form = filledAgain(typed, []);
      const { rows } = await this.facts(actor, typed['month'], { ids: idsIn(form) });
      const wrong =
        'faults' in read ? read.faults.map((fault) => inOwnWords(fault, rows)) : faultsOfAnswers(read.input);
      const faults = wrong.map((fault) => atAQuestion(fault, rows));
      return sendPage(reply, await this.again(actor, { ...form, faults }), faults);
    }
    const { input } = read;
    const page = await this.checkPage(actor, input, filledWith());
    if (page === null) return seeOther(reply, sheetAddress('/kvittering', input.month, input.fra));
    sendPage(reply, page);
  }

  @Post('indsendelse')
  async submit(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const read = await readForm(SheetAnswersInput, typed);
    const rows = 'input' in read ? await this.rowsOf(actor, read.input) : [];
    const submitted = await attempt(
      SheetAnswersInput,
      typed,
      (input) => this.submitMonth.run(input, actor),
      (refusal) => sheetRefusalInDanish(refusal, (at) => rows[at]?.mentee ?? ''),
    );
    const form = declaredAnew(filledAgain(typed, 'faults' in submitted ? submitted.faults : []));
    if ('done' in submitted) {
      const { month = '', fra } = form.typed;
      return seeOther(reply, sheetAddress('/kvittering', month, fra), 'Dine svar er sendt.');
    }
    const { faults } = submitted;
    const page = 'input' in read ? await this.checkPage(actor, read.input, form) : null;
    sendPage(reply, page ?? (await this.again(actor, form)), faults);
  }

  @Get('kvittering')
  async receipt(
    @Query() { maaned, fra }: Record<string, string>,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const facts = await this.facts(actor, maaned, { cursor: fra });
    const toAnswer = facts.waiting.find(({ month }) => month === facts.month)?.placements ?? 0;
    const nextToAnswer = facts.waiting.find(({ month }) => month !== facts.month)?.month ?? null;
    const visitor = visitorOf(actor);
    sendPage(
      reply,
      sheetReceiptPage({ visitor, readAt: this.clock.now(), toAnswer, nextToAnswer, ...facts }),
    );
  }

  @Get('papir')
  async paper(
    @Query() { maaned, fra }: Record<string, string>,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const facts = await this.facts(actor, maaned, { cursor: fra });
    const isOver = facts.month < monthOf(this.clock.today());
    sendPage(reply, sheetPaperPage({ visitor: visitorOf(actor), isOver, from: fra ?? null, ...facts }));
  }

  /** The sheet with its answers as they were given. */
  private again(actor: SignedIn, form: Filled): Promise<string> {
    return this.page(actor, form.typed['month'], { cursor: form.typed['fra'] || undefined, form });
  }

  private async page(
    actor: SignedIn,
    asked: string | undefined,
    { cursor, form }: { cursor?: string | undefined; form?: Filled | undefined },
  ): Promise<string> {
    const facts = await this.facts(actor, asked, { cursor, ids: form && idsIn(form) });
    const { month } = facts;
    const after = monthOf(addDays(lastDayOfMonth(month), 1));
    return sheetPage({
      ...facts,
      visitor: visitorOf(actor),
      today: this.clock.today(),
      isOver: month < monthOf(this.clock.today()),
      before: monthOf(addDays(firstDayOfMonth(month), -1)),
      after: after <= monthOf(this.clock.today()) ? after : null,
      from: cursor ?? null,
      form: form ?? filledWith(month < monthOf(this.clock.today()) ? suggested(facts.rows) : {}),
    });
  }

  private facts(
    actor: SignedIn,
    asked: string | undefined,
    which: { cursor?: string | undefined; ids?: string[] | undefined },
  ) {
    const lastOver = addDays(firstDayOfMonth(monthOf(this.clock.today())), -1);
    return this.database.asActor(actor, async (tx) => {
      const waiting = await monthsToAnswer(tx, lastOver);
      const thisMonth = monthOf(this.clock.today());
      const isKnown = asked !== undefined && isMonth(asked) && asked <= thisMonth;
      const known = isKnown ? asked : undefined;
      const month = known ?? waiting[0]?.month ?? monthOf(lastOver);
      const { rows, nextCursor } = await sheetOf(tx, month, which);
      await recordCaseLook(tx, { how: 'page', purpose: 'list' }, ...rows.map((row) => row.placementId));
      return { month, waiting, rows, next: nextCursor };
    });
  }

  /** The rows of the answers, in their order; what is not the leader's is not found. */
  private async rowsOf(actor: SignedIn, { month, answers }: SheetAnswersInput): Promise<SheetRow[]> {
    const ids = answers.map(({ placementId }) => placementId);
    const { rows } = await this.facts(actor, month, { ids });
    return ids.flatMap((id) => rows.filter((row) => row.placementId === id));
  }

  /** Null where all of it is answered for already. */
  private async checkPage(actor: SignedIn, input: SheetAnswersInput, form: Filled): Promise<string | null> {
    const rows = await this.rowsOf(actor, input);
    const answered = rows
      .map((row) => ({ row, answer: answerFor(row, input) }))
      .filter(({ row, answer }) => answer !== 'later' && row.state === 'to-answer');
    if (answered.length === 0) return null;
    const { month, fra = null } = input;
    return sheetCheckPage({ visitor: visitorOf(actor), month, from: fra, answered, form });
  }
}
