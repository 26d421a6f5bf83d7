import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database, type Tx } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findPlacement, schemeOf } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { isPaid } from '../../schemes/pay.rules.js';
import { Clock } from '../../shared/clock.js';
import { isMonth, type Month, monthOf } from '../../shared/day.js';
import { done } from '../../shared/outcome.js';
import { periodOfMonth } from '../../shared/period.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { faultsAtRows, filledRows } from '../../web/form/rows.js';
import { IdPipe } from '../../web/id.pipe.js';
import { typedIn } from '../../web/read-form.js';
import { type Balance, balancesAfter } from '../balance/balance.rules.js';
import { balancesAfterInDanish } from '../balance/balance.words.js';
import { faultsWithLength, lineRefusalInDanish, linesSavedInDanish } from '../time-entry.words.js';
import { balancesIn, monthOfHours } from './month.queries.js';
import { monthPage } from './month.page.js';
import { TimeEntriesInput } from './time-entries.input.js';
import { linesCompleted, typedLines } from './typed-lines.js';
import { WriteTimeEntries } from './write-time-entries.js';

@ApiExcludeController()
@Controller('forloeb/:id/timer')
export class MonthWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writeTimeEntries: WriteTimeEntries,
  ) {}

  @Get()
  @May(...CASE_READERS, 'leader', 'mentor')
  async show(
    @Param('id', IdPipe) id: string,
    @Query() query: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, this.monthIn(query), actor, filledWith()));
  }

  @Post()
  @May('leader', 'mentor')
  async write(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const month = this.monthIn(typed);
    const { typed: lines, rows } = filledRows(linesCompleted(typed, month), 'lines', ['activity']);
    const written = await attempt(
      TimeEntriesInput,
      lines,
      async (input) => {
        const outcome = await this.writeTimeEntries.run(id, input.lines, actor);
        return 'done' in outcome ? done(input.lines) : outcome;
      },
      (refusal) => lineRefusalInDanish(refusal, actor.role),
    );
    if ('done' in written) {
      const said = linesSavedInDanish(written.done, month);
      return seeOther(reply, `/forloeb/${id}/timer?maaned=${month}`, said);
    }
    const whole = rows.reduce(
      (found, _, at) => faultsWithLength(found, lines, `lines.${at}.`),
      written.faults,
    );
    const faults = faultsAtRows(whole, 'lines', rows);
    sendPage(reply, await this.page(id, month, actor, filledAgain(typed, faults)), faults);
  }

  /** What is left when the lines being typed are counted in, as a sentence. */
  @Get('tilbage')
  @May('leader', 'mentor')
  @Header('content-type', 'text/plain; charset=utf-8')
  left(@Param('id', IdPipe) id: string, @Query() typed: unknown, @By() actor: SignedIn): Promise<string> {
    const month = this.monthIn(typed);
    return this.database.asActor(actor, async (tx) => {
      const balances = await balancesIn(tx, id, month);
      return leftInDanish(tx, id, balances, month, typed);
    });
  }

  private monthIn(typed: unknown): Month {
    const asked = typedIn(typed, 'maaned');
    return isMonth(asked) ? asked : monthOf(this.clock.today());
  }

  private page(id: string, asked: Month, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const hours = await monthOfHours(tx, id, asked, actor);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      return monthPage({
        visitor: visitorOf(actor),
        hours,
        form,
        balance: await leftInDanish(tx, id, hours.balances, hours.month, form.typed),
        thisMonth: monthOf(this.clock.today()),
        leadsToSheet: actor.role === 'leader',
      });
    });
  }
}

async function leftInDanish(tx: Tx, id: string, balances: Balance[], month: Month, typed: unknown) {
  const scheme = await schemeOf(tx, await findPlacement(tx, id));
  const paid = typedLines(linesCompleted(typed, month)).filter(({ activity }) => isPaid(scheme, activity));
  return balancesAfterInDanish(balancesAfter(balances, periodOfMonth(month), paid));
}
