import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { EndingInput } from '../../placements/moves/move.input.js';
import { MovePlacement } from '../../placements/moves/move-placement.js';
import { moveRefusalInDanish } from '../../placements/moves/move.words.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { caseInDanish } from '../../placements/placement.words.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { formatDay } from '../../shared/danish-date.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { NotAllowed } from '../../web/problems/not-let-in.js';
import { endingPage } from './ending.page.js';
import { endingFacts } from './ending.queries.js';

@ApiExcludeController()
@Controller('forloeb/:id/afslutning')
@May('consultant', 'coordinator')
export class EndingWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly movePlacement: MovePlacement,
  ) {}

  @Get()
  async form(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.page(id, actor));
  }

  @Post()
  async end(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: EndingInput) => this.movePlacement.run(id, 'ending', input, actor);
    const ended = await attempt(EndingInput, typed, run, moveRefusalInDanish);
    if ('done' in ended) return seeOther(reply, `/forloeb/${id}`, 'Forløbet er afsluttet.');
    sendPage(reply, await this.page(id, actor, filledAgain(typed, ended.faults)), ended.faults);
  }

  private page(id: string, actor: SignedIn, sent?: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacement(tx, id);
      if (actor.role !== placement.runBy) throw new NotAllowed();
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const facts = await endingFacts(tx, placement, this.clock.today());
      return endingPage({
        visitor: visitorOf(actor),
        placementId: id,
        of: caseInDanish(await findPlacementView(tx, id)),
        form: sent ?? filledWith({ day: formatDay(facts.lastDay) }),
        isPaid: placement.runBy === 'consultant',
        ...facts,
      });
    });
  }
}
