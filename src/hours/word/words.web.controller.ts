import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { isMonth, type Month, monthOf } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { typedIn } from '../../web/read-form.js';
import { monthWithin } from '../month/month.view.js';
import { findTimeEntry } from '../time-entry.queries.js';
import { oneWordPage } from './one-word.page.js';
import { SayWord } from './say-word.js';
import { HoursWordsInput, ReadTimeEntryWordInput } from './word.input.js';
import { hoursAsked, hoursWordsView } from './word.queries.js';
import { wordRefusalInDanish } from './word.words.js';
import { isUnanswered, wordsPage } from './words.page.js';

@ApiExcludeController()
@Controller()
@May('mentee')
export class HoursWordsWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sayWord: SayWord,
  ) {}

  @Get('forloeb/:id/svar-paa-timer')
  async show(
    @Param('id', IdPipe) id: string,
    @Query() query: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, typedIn(query, 'maaned'), actor, filledWith()));
  }

  @Post('forloeb/:id/svar-paa-timer')
  async confirm(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const confirmed = await attempt(
      HoursWordsInput,
      typed,
      (input) => this.sayWord.month(id, input, actor),
      wordRefusalInDanish,
    );
    const month = typedIn(typed, 'month');
    if ('done' in confirmed) {
      return seeOther(reply, `/forloeb/${id}/svar-paa-timer?maaned=${month}`, 'Dit svar er gemt.');
    }
    const { faults } = confirmed;
    sendPage(reply, await this.page(id, month, actor, filledAgain(typed, faults)), faults);
  }

  @Get('timer/:id/svar')
  async one(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.onePage(id, actor, null));
  }

  @Post('timer/:id/svar')
  async say(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const said = await attempt(
      ReadTimeEntryWordInput,
      typed,
      ({ version, ...word }) => this.sayWord.one(id, word, actor, version),
      wordRefusalInDanish,
    );
    if ('done' in said) {
      const { placementId, month } = said.done;
      return seeOther(reply, `/forloeb/${placementId}/svar-paa-timer?maaned=${month}`, 'Dit svar er gemt.');
    }
    sendPage(reply, await this.onePage(id, actor, filledAgain(typed, said.faults)), said.faults);
  }

  private page(id: string, asked: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacementView(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const thisMonth = monthOf(this.clock.today());
      const all = hoursWordsView(await hoursAsked(tx, id)).hours;
      const waiting = all.find(isUnanswered) ?? all.at(-1);
      const first: Month = waiting === undefined ? thisMonth : monthOf(waiting.day);
      const month = monthWithin(isMonth(asked) ? asked : first, placement);
      const words = hoursWordsView(await hoursAsked(tx, id, month));
      return wordsPage({ visitor: visitorOf(actor), placement, month, words, thisMonth, form });
    });
  }

  private onePage(id: string, actor: SignedIn, form: Filled | null): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const { placementId, day } = await findTimeEntry(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, placementId);
      const { hours } = hoursWordsView(await hoursAsked(tx, placementId, monthOf(day)));
      const entry = found(
        hours.find(({ timeEntryId }) => timeEntryId === id),
        'time entry',
      );
      const said = { word: entry.word ?? 'disputed', text: entry.text ?? '' };
      return oneWordPage({ visitor: visitorOf(actor), placementId, entry, form: form ?? filledWith(said) });
    });
  }
}
