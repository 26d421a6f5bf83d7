import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { found } from '../../shared/not-found.js';
import { PaymentSettingsInput } from './payment-settings.input.js';
import { paymentSettings } from './payment-settings.queries.js';
import { PaymentSettingsView, paymentSettingsView } from './payment-settings.view.js';
import { SetPaymentSettings } from './set-payment-settings.js';

@ApiTags('payments')
@Controller('api/payment-settings')
export class PaymentSettingsApiController {
  constructor(
    private readonly database: Database,
    private readonly setPaymentSettings: SetPaymentSettings,
  ) {}

  @Get()
  @May('administrator', 'payer', 'auditor')
  @ApiOkResponse({ type: PaymentSettingsView })
  one(@By() actor: Actor): Promise<PaymentSettingsView> {
    return this.database.asActor(actor, async (tx) =>
      paymentSettingsView(found(await paymentSettings(tx), 'payment-settings')),
    );
  }

  @Put()
  @May('administrator')
  @ApiOkResponse({ type: PaymentSettingsView })
  async set(@Body() input: PaymentSettingsInput, @By() actor: Actor): Promise<PaymentSettingsView> {
    await this.setPaymentSettings.run(input, actor);
    return this.one(actor);
  }
}
