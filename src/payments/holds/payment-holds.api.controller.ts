import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { Clock } from '../../shared/clock.js';
import type { Outcome } from '../../shared/outcome.js';
import { EmptyInput } from '../../web/empty.input.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { PAYMENT_READERS } from '../payment-readers.js';
import { HoldPayment } from './hold-payment.js';
import { LiftHold } from './lift-hold.js';
import { PaymentHoldInput, PayeeHoldInput } from './payment-hold.input.js';
import { PaymentHold } from './payment-hold.entity.js';
import { holdsInForce } from './payment-hold.queries.js';
import type { HoldRefusal } from './payment-hold.rules.js';
import { PaymentHoldView, paymentHoldView } from './payment-hold.view.js';
import { holdRefusalInDanish } from './payment-hold.words.js';

@ApiTags('payments')
@Controller('api')
export class PaymentHoldsApiController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly holdPayment: HoldPayment,
    private readonly liftHold: LiftHold,
  ) {}

  @Get('payment-holds')
  @May(...PAYMENT_READERS)
  @ApiOkResponse({ type: [PaymentHoldView] })
  list(@By() actor: Actor): Promise<PaymentHoldView[]> {
    return this.database.asActor(actor, async (tx) =>
      (await holdsInForce(tx, this.clock.today())).map(paymentHoldView),
    );
  }

  @Post('payment-holds')
  @May('caseworker', 'payer')
  @ApiCreatedResponse({ type: PaymentHoldView })
  async holdPayee(@Body() input: PayeeHoldInput, @By() actor: Actor): Promise<PaymentHoldView> {
    return this.held(await this.holdPayment.ofPayee(input, actor), actor);
  }

  @Post('claims/:id/hold')
  @May('caseworker', 'payer')
  @ApiCreatedResponse({ type: PaymentHoldView })
  async holdClaim(
    @Param('id', IdPipe) id: string,
    @Body() input: PaymentHoldInput,
    @By() actor: Actor,
  ): Promise<PaymentHoldView> {
    return this.held(await this.holdPayment.ofClaim(id, input, actor), actor);
  }

  @Post('payment-holds/:id/lift')
  @May('caseworker', 'payer')
  @HttpCode(204)
  @ApiNoContentResponse()
  async lift(@Param('id', IdPipe) id: string, @Body() _input: EmptyInput, @By() actor: Actor): Promise<void> {
    unwrap(await this.liftHold.run(id, actor), holdRefusalInDanish);
  }

  private async held(outcome: Outcome<string, HoldRefusal>, actor: Actor): Promise<PaymentHoldView> {
    const id = unwrap(outcome, holdRefusalInDanish);
    const hold = await this.database.asActor(actor, (tx) => tx.findOneByOrFail(PaymentHold, { id }));
    return paymentHoldView(hold);
  }
}
