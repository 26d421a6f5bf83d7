import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
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
import { targetGroupsInUse } from '../accounts/account-string.queries.js';
import { YearPipe } from '../years/year.pipe.js';
import { budgetTyped } from './budget-form.js';
import { BudgetInput } from './budget.input.js';
import { budgetPage } from './budget.page.js';
import { budgetRefusalInDanish } from './budget.words.js';
import { SetBudget } from './set-budget.js';
import { yearOfBudget } from './year-of-budget.js';

const BUDGET_READERS = ['payer', 'administrator', 'caseworker', 'auditor'] as const;

@ApiExcludeController()
@Controller('budget')
export class BudgetWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly setBudget: SetBudget,
  ) {}

  @Get()
  @May(...BUDGET_READERS)
  async now(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, await this.page(this.thisYear(), actor, filledWith()));
  }

  @Get(':year')
  @May(...BUDGET_READERS)
  async show(
    @Param('year', YearPipe) year: number,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(year, actor, filledWith()));
  }

  @Post(':year')
  @May('payer', 'administrator')
  async set(
    @Param('year', YearPipe) year: number,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const outcome = await attempt(
      BudgetInput,
      budgetTyped(typed, year),
      (input) => this.setBudget.run(input, null, actor),
      budgetRefusalInDanish,
    );
    if ('done' in outcome) return seeOther(reply, `/budget/${year}`, 'Budgettet er gemt.');
    sendPage(reply, await this.page(year, actor, filledAgain(typed, outcome.faults)), outcome.faults);
  }

  private thisYear(): number {
    return Number(this.clock.today().slice(0, 4));
  }

  private page(asked: number, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const year = await yearOfBudget(tx, asked);
      const isSetter = actor.role === 'payer' || actor.role === 'administrator';
      const known = year.lines.flatMap(({ scope }) => scope.targetGroup ?? []);
      const targetGroups = isSetter ? [...new Set([...known, ...(await targetGroupsInUse(tx))])] : [];
      return budgetPage({
        visitor: visitorOf(actor),
        year,
        thisYear: this.thisYear(),
        sets: isSetter ? { targetGroups: targetGroups.toSorted((a, b) => a.localeCompare(b, 'da')) } : null,
        form,
      });
    });
  }
}
