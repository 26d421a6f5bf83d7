import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { Clock } from '../../shared/clock.js';
import { formatDay } from '../../shared/danish-date.js';
import { addDays, addMonths, monthOf } from '../../shared/day.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { typedIn } from '../../web/read-form.js';
import { nextBankDay } from '../bank-days.rules.js';
import { PAYMENT_READERS } from '../payment-readers.js';
import { BuildRun } from './build-run.js';
import { dueTotals } from './due.queries.js';
import { PaymentRunInput } from './payment-run.input.js';
import { runRefusalInDanish } from './payment-run.words.js';
import { waitsBeside } from './waits-beside.queries.js';
import { runsPage } from './runs.page.js';
import { runsShown } from './runs-shown.queries.js';

/** Days that a second person has to release a run, as it is suggested. */
const DAYS_TO_RELEASE = 3;

@ApiExcludeController()
@Controller('udbetalinger')
export class PaymentRunsWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly buildRun: BuildRun,
  ) {}

  @Get()
  @May(...PAYMENT_READERS)
  async list(@Query() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, await this.page(actor, typedIn(typed, 'cursor'), this.suggested()));
  }

  @Post()
  @May('payer')
  async build(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const built = await attempt(
      PaymentRunInput,
      typed,
      (input) => this.buildRun.run(input, actor),
      runRefusalInDanish,
    );
    if ('done' in built) {
      return seeOther(reply, `/udbetalinger/${built.done}`, 'Kladden er lavet. Intet er låst endnu.');
    }
    sendPage(reply, await this.page(actor, '', filledAgain(typed, built.faults)), built.faults);
  }

  private suggested(): Filled {
    const today = this.clock.today();
    const dueDay = nextBankDay(addDays(today, DAYS_TO_RELEASE));
    return filledWith({ throughMonth: addMonths(monthOf(today), -1), dueDay: formatDay(dueDay) });
  }

  private page(actor: SignedIn, cursor: string, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const thisMonth = monthOf(this.clock.today());
      const { items, nextCursor } = await runsShown(tx, cursor === '' ? {} : { cursor });
      return runsPage({
        visitor: visitorOf(actor),
        pays: actor.role === 'payer',
        seesBooks: actor.role === 'payer' || actor.role === 'auditor',
        beside: actor.role === 'payer' ? await waitsBeside(tx, actor.personId) : null,
        due: await dueTotals(tx, thisMonth),
        thisMonth,
        runs: items,
        next: nextCursor && `/udbetalinger?${new URLSearchParams({ cursor: nextCursor }).toString()}`,
        form,
      });
    });
  }
}
