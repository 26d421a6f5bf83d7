import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { PaymentSettingsInput } from './payment-settings.input.js';
import { paymentSettingsPage } from './payment-settings.page.js';
import { paymentSettings } from './payment-settings.queries.js';
import { type PaymentSettingsView, paymentSettingsView } from './payment-settings.view.js';
import { dayOfYearAsTyped } from './payment-settings.words.js';
import { SetPaymentSettings } from './set-payment-settings.js';

@ApiExcludeController()
@Controller('udbetalinger/opsaetning')
export class PaymentSettingsWebController {
  constructor(
    private readonly database: Database,
    private readonly setPaymentSettings: SetPaymentSettings,
  ) {}

  @Get()
  @May('administrator', 'payer', 'auditor', 'caseworker', 'consultant')
  async show(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, await this.page(actor, (settings) => filledWith(asTyped(settings))));
  }

  @Post()
  @May('administrator')
  async set(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const set = await attempt(
      PaymentSettingsInput,
      typed,
      (input) => this.setPaymentSettings.run(input, actor),
      (refusal: never) => refusal,
    );
    if ('done' in set) return seeOther(reply, '/udbetalinger/opsaetning', 'Opsætningen er gemt.');
    sendPage(reply, await this.page(actor, () => filledAgain(typed, set.faults)), set.faults);
  }

  private page(actor: SignedIn, formOf: (settings: PaymentSettingsView | null) => Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const newest = await paymentSettings(tx);
      const settings = newest && paymentSettingsView(newest);
      const sets = actor.role === 'administrator';
      return paymentSettingsPage({ visitor: visitorOf(actor), sets, settings, form: formOf(settings) });
    });
  }
}

function asTyped(settings: PaymentSettingsView | null): Record<string, string> {
  if (settings === null) {
    return { payeeBy: 'cvr', identifierPlacement: 'organisation', supplementaryUntil: '31.1.' };
  }
  const { setOff, supplementaryUntil, eanNumbers, ...same } = settings;
  return {
    ...same,
    supplementaryUntil: dayOfYearAsTyped(supplementaryUntil),
    ...(setOff && { setOff: 'true' }),
    ...(eanNumbers !== null && { eanNumbers }),
  };
}
