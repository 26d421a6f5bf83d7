import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { refuseUnlessActs } from '../../placements/refuse-unless-acts.js';
import { Clock } from '../../shared/clock.js';
import { formatDay } from '../../shared/danish-date.js';
import { isMonth, monthOf } from '../../shared/day.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { typedIn } from '../../web/read-form.js';
import { monthWithin } from '../month/month.view.js';
import { hoursAsked, hoursWordsView } from '../word/word.queries.js';
import { HoursCheckInput } from './check.input.js';
import { checkPage } from './check.page.js';
import { checksOf, entryToCheck } from './check.queries.js';
import { mayBeChecked, waitsForCheck } from './check.rules.js';
import { checkRefusalInDanish } from './check.words.js';
import { CheckHours } from './check-hours.js';

@ApiExcludeController()
@Controller('forloeb/:id/timekontrol')
@May('consultant')
export class HoursChecksWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly checkHours: CheckHours,
  ) {}

  @Get()
  async show(
    @Param('id', IdPipe) id: string,
    @Query() query: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, typedIn(query, 'maaned'), actor, null));
  }

  @Post()
  async check(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const checked = await attempt(
      HoursCheckInput,
      typed,
      ({ timeEntryIds = [], ...input }) => this.checkHours.run(id, { ...input, timeEntryIds }, actor),
      checkRefusalInDanish,
    );
    const month = typedIn(typed, 'month');
    if ('done' in checked) {
      return seeOther(reply, `/forloeb/${id}/timekontrol?maaned=${month}`, 'Kontrollen er gemt.');
    }
    const { faults } = checked;
    sendPage(reply, await this.page(id, month, actor, filledAgain(typed, faults)), faults);
  }

  private page(id: string, asked: string, actor: SignedIn, form: Filled | null): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacementView(tx, id);
      refuseUnlessActs(actor.role, placement);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const today = this.clock.today();
      const all = await hoursAsked(tx, id);
      const waiting = (one: (typeof all)[number]) => waitsForCheck(entryToCheck(one), today);
      const first = all.find(waiting) ?? all.at(-1);
      const fallback = first === undefined ? monthOf(today) : monthOf(first.day);
      const month = monthWithin(isMonth(asked) ? asked : fallback, placement);
      const hours = await hoursAsked(tx, id, month);
      const ticked = hours
        .filter(mayBeChecked)
        .flatMap((one, at) => (waiting(one) ? [[`timeEntryIds.${at}`, one.timeEntryId]] : []));
      return checkPage({
        visitor: visitorOf(actor),
        placement,
        month,
        words: hoursWordsView(hours),
        checks: await checksOf(
          tx,
          id,
          hours.map(({ timeEntryId }) => timeEntryId),
        ),
        form:
          form ??
          filledWith({ day: formatDay(today), ...(Object.fromEntries(ticked) as Record<string, string>) }),
      });
    });
  }
}
