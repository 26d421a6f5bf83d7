import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { PaymentRunView } from '../runs/payment-run.view.js';
import { runShown } from '../runs/runs-shown.queries.js';
import { PaymentReturnInput, ReturnTakenBackInput } from './payment-return.input.js';
import { paymentReturnRefusalInDanish, returnTakingBackRefusalInDanish } from './payment-return.words.js';
import { PositionPipe } from '../../web/position.pipe.js';
import { ReturnPayment } from './return-payment.js';
import { TakeBackReturn } from './take-back-return.js';

const POSITION = {
  name: 'position',
  schema: { type: 'integer' as const, minimum: 1 },
  description: 'of the payment in its run',
};

@ApiTags('payments')
@Controller('api/payment-runs/:id/payments/:position')
export class PaymentReturnsApiController {
  constructor(
    private readonly database: Database,
    private readonly returnPayment: ReturnPayment,
    private readonly takeBackReturn: TakeBackReturn,
  ) {}

  @Post('return')
  @May('payer')
  @ApiParam(POSITION)
  @ApiCreatedResponse({ type: PaymentRunView, description: 'what came back goes with a later run' })
  async cameBack(
    @Param('id', IdPipe) id: string,
    @Param('position', PositionPipe) position: number,
    @Body() input: PaymentReturnInput,
    @By() actor: Actor,
  ): Promise<PaymentRunView> {
    unwrap(await this.returnPayment.run(id, position, input, actor), paymentReturnRefusalInDanish);
    return this.database.asActor(actor, (tx) => runShown(tx, id));
  }

  @Post('return/taken-back')
  @May('payer')
  @ApiParam(POSITION)
  @ApiCreatedResponse({ type: PaymentRunView, description: 'what had not come back stands as paid' })
  async hadNotComeBack(
    @Param('id', IdPipe) id: string,
    @Param('position', PositionPipe) position: number,
    @Body() input: ReturnTakenBackInput,
    @By() actor: Actor,
  ): Promise<PaymentRunView> {
    unwrap(await this.takeBackReturn.run(id, position, input, actor), returnTakingBackRefusalInDanish);
    return this.database.asActor(actor, (tx) => runShown(tx, id));
  }
}
