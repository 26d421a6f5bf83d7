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
import { PaymentReturnInput } from './payment-return.input.js';
import { paymentReturnPage } from './payment-return.page.js';
import { findPayment, returnStanding } from './payment-return.queries.js';
import { returnHindrances } from './payment-return.rules.js';
import { paymentReturnRefusalInDanish } from './payment-return.words.js';
import { PositionPipe } from '../../web/position.pipe.js';
import { ReturnPayment } from './return-payment.js';

@ApiExcludeController()
@Controller('udbetalinger/:id/betalinger/:position/retur')
@May('payer')
export class PaymentReturnsWebController {
  constructor(
    private readonly database: Database,
    private readonly returnPayment: ReturnPayment,
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
  async cameBack(
    @Param('id', IdPipe) id: string,
    @Param('position', PositionPipe) position: number,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: PaymentReturnInput) => this.returnPayment.run(id, position, input, actor);
    const told = await attempt(PaymentReturnInput, typed, run, paymentReturnRefusalInDanish);
    if ('done' in told) {
      return seeOther(
        reply,
        `/udbetalinger/${id}`,
        'Betalingen er meldt retur. Den går med i en senere kørsel.',
      );
    }
    sendPage(reply, await this.page(id, position, actor, filledAgain(typed, told.faults)), told.faults);
  }

  private page(id: string, position: number, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const run = await findRun(tx, id);
      const payment = await findPayment(tx, id, position);
      const hindrances = returnHindrances({
        outcome: payment.outcome,
        takesPart: await takesPart(tx, payment.placementId, actor.personId),
        returned: await returnStanding(tx, id, position),
      });
      return paymentReturnPage({ visitor: visitorOf(actor), run, payment, hindrances, form });
    });
  }
}
