import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { takesPart } from '../../placements/placement.queries.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { findRun } from '../runs/payment-run.queries.js';
import { ReturnTakenBackInput } from './payment-return.input.js';
import { findPayment, findReturn } from './payment-return.queries.js';
import { returnTakingBackRefusals } from './payment-return.rules.js';
import { returnTakingBackRefusalInDanish } from './payment-return.words.js';
import { PositionPipe } from '../../web/position.pipe.js';
import { TakeBackReturn } from './take-back-return.js';
import { takeBackReturnPage } from './take-back-return.page.js';

@ApiExcludeController()
@Controller('udbetalinger/:id/betalinger/:position/retur/tilbagefoersel')
@May('payer')
export class TakeBackReturnWebController {
  constructor(
    private readonly database: Database,
    private readonly takeBackReturn: TakeBackReturn,
  ) {}

  @Get()
  async form(
    @Param('id', IdPipe) id: string,
    @Param('position', PositionPipe) position: number,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, position, actor, filledWith()));
  }

  @Post()
  async takeBack(
    @Param('id', IdPipe) id: string,
    @Param('position', PositionPipe) position: number,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: ReturnTakenBackInput) => this.takeBackReturn.run(id, position, input, actor);
    const taken = await attempt(ReturnTakenBackInput, typed, run, returnTakingBackRefusalInDanish);
    if ('done' in taken) {
      const notice = 'Returen er taget tilbage. Betalingen står som udbetalt.';
      return seeOther(reply, `/udbetalinger/${id}`, notice);
    }
    sendPage(reply, await this.page(id, position, actor, filledAgain(typed, taken.faults)), taken.faults);
  }

  private page(id: string, position: number, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const run = await findRun(tx, id);
      const payment = await findPayment(tx, id, position);
      const written = await findReturn(tx, id, position);
      const judge = { takesPart: await takesPart(tx, payment.placementId, actor.personId) };
      const hindrances = returnTakingBackRefusals(written, judge);
      return takeBackReturnPage({ visitor: visitorOf(actor), run, payment, written, hindrances, form });
    });
  }
}
