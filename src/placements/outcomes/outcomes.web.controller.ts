import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { Clock } from '../../shared/clock.js';
import { formatDay } from '../../shared/danish-date.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { findPlacementView } from '../placement-list.queries.js';
import { recordCaseLook } from '../record-case-look.js';
import { refuseUnlessActs } from '../refuse-unless-acts.js';
import { NoteOutcome } from './note-outcome.js';
import { OutcomeInput } from './outcome.input.js';
import { outcomePage } from './outcome.page.js';
import { outcomesOf } from './outcome.queries.js';
import { outcomeRefusalInDanish } from './outcome.words.js';

@ApiExcludeController()
@Controller('forloeb/:id/udfald')
@May('consultant', 'coordinator')
export class OutcomesWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly noteOutcome: NoteOutcome,
  ) {}

  @Get()
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledWith({ day: formatDay(this.clock.today()) })));
  }

  @Post()
  async note(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: OutcomeInput) => this.noteOutcome.run(id, input, actor);
    const noted = await attempt(OutcomeInput, typed, run, outcomeRefusalInDanish);
    if ('done' in noted) return seeOther(reply, `/forloeb/${id}#forloebet`, 'Det er gemt.');
    sendPage(reply, await this.page(id, actor, filledAgain(typed, noted.faults)), noted.faults);
  }

  private page(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacementView(tx, id);
      refuseUnlessActs(actor.role, placement);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      return outcomePage({
        visitor: visitorOf(actor),
        placementId: id,
        menteeName: placement.mentee.name,
        noted: await outcomesOf(tx, id),
        form,
      });
    });
  }
}
