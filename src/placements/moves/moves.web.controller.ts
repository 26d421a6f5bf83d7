import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { Clock } from '../../shared/clock.js';
import { formatDay } from '../../shared/danish-date.js';
import { found } from '../../shared/not-found.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { NotAllowed } from '../../web/problems/not-let-in.js';
import { findPlacement } from '../placement.queries.js';
import { caseInDanish } from '../placement.words.js';
import { findPlacementView } from '../placement-list.queries.js';
import { recordCaseLook } from '../record-case-look.js';
import { FORMS_OF_MOVES, type FormOfMove } from './form-of-move.js';
import { movePage } from './move.page.js';
import { MovePlacement } from './move-placement.js';
import { daysOfMove } from './move.rules.js';
import { moveRefusalInDanish } from './move.words.js';
import { moveFacts } from './moves.queries.js';
import { SeeStop } from './stopping/see-stop.js';

@ApiExcludeController()
@Controller('forloeb/:id')
@May('consultant', 'coordinator')
export class MovesWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly movePlacement: MovePlacement,
    private readonly seeStop: SeeStop,
  ) {}

  @Get('skift/:path')
  async form(
    @Param('id', IdPipe) id: string,
    @Param('path') path: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, formAt(path), actor));
  }

  @Post('skift/:path')
  async make(
    @Param('id', IdPipe) id: string,
    @Param('path') path: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = formAt(path);
    const made = await attempt(
      form.input,
      typed,
      (input) => this.movePlacement.run(id, form.move, input, actor),
      moveRefusalInDanish,
    );
    if ('done' in made) return seeOther(reply, `/forloeb/${id}`, form.done);
    sendPage(reply, await this.page(id, form, actor, filledAgain(typed, made.faults)), made.faults);
  }

  @Post('stop/set')
  async see(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    await this.seeStop.run(id, actor);
    seeOther(reply, `/forloeb/${id}`, 'Det er markeret, at du følger op.');
  }

  private page(id: string, move: FormOfMove, actor: SignedIn, sent?: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacement(tx, id);
      if (actor.role !== placement.runBy) throw new NotAllowed();
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const { firstDay, lastDay } = daysOfMove(move.move, await moveFacts(tx, placement), this.clock.today());
      const day = move.move === 'reopening' ? firstDay : this.clock.today();
      return movePage({
        visitor: visitorOf(actor),
        placementId: id,
        of: caseInDanish(await findPlacementView(tx, id)),
        runBy: placement.runBy,
        move,
        form: sent ?? filledWith({ day: formatDay(day > lastDay ? lastDay : day) }),
      });
    });
  }
}

function formAt(path: string): FormOfMove {
  return found(
    FORMS_OF_MOVES.find((form) => form.path === path),
    'form',
  );
}
