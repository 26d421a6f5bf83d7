import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findClaim } from '../../claims/claim.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { ownFields } from '../../web/read-form.js';
import { PAYMENT_READERS } from '../payment-readers.js';
import { claimHoldPage } from './claim-hold.page.js';
import { HoldPayment } from './hold-payment.js';
import { holdsPage } from './holds.page.js';
import { LiftHold } from './lift-hold.js';
import { PaymentHoldInput, PayeeHoldInput } from './payment-hold.input.js';
import { holdsInForce } from './payment-hold.queries.js';
import { holdRefusalInDanish } from './payment-hold.words.js';

const HOLDS = '/udbetalinger/tilbageholdt';

@ApiExcludeController()
@Controller()
export class HoldsWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly holdPayment: HoldPayment,
    private readonly liftHold: LiftHold,
  ) {}

  @Get('udbetalinger/tilbageholdt')
  @May(...PAYMENT_READERS)
  async list(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, await this.page(actor, filledWith()));
  }

  @Post('udbetalinger/tilbageholdt')
  @May('caseworker', 'payer')
  async holdPayee(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const held = await attempt(
      PayeeHoldInput,
      typed,
      (input) => this.holdPayment.ofPayee(input, actor),
      holdRefusalInDanish,
    );
    if ('done' in held) return seeOther(reply, HOLDS, 'Arbejdsgiverens krav holdes tilbage.');
    sendPage(reply, await this.page(actor, filledAgain(typed, held.faults)), held.faults);
  }

  @Post('udbetalinger/tilbageholdt/:id/slip')
  @May('caseworker', 'payer')
  async lift(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const nothing = ownFields(typed, () => false);
    const lifted = await attempt(
      EmptyInput,
      nothing,
      () => this.liftHold.run(id, actor),
      holdRefusalInDanish,
    );
    if ('done' in lifted) return seeOther(reply, HOLDS, 'Det går med i den næste kørsel.');
    sendPage(reply, await this.page(actor, filledAgain({}, lifted.faults)), lifted.faults);
  }

  @Get('krav/:id/tilbageholdelse')
  @May('caseworker', 'payer')
  async claimForm(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.claimPage(id, actor, filledWith()));
  }

  @Post('krav/:id/tilbageholdelse')
  @May('caseworker', 'payer')
  async holdClaim(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const held = await attempt(
      PaymentHoldInput,
      typed,
      (input) => this.holdPayment.ofClaim(id, input, actor),
      holdRefusalInDanish,
    );
    if ('done' in held) return seeOther(reply, `/krav/${id}`, 'Kravet holdes tilbage.');
    sendPage(reply, await this.claimPage(id, actor, filledAgain(typed, held.faults)), held.faults);
  }

  private page(actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const inForce = await holdsInForce(tx, this.clock.today());
      const holds = actor.role === 'payer' || actor.role === 'caseworker';
      return holdsPage({ visitor: visitorOf(actor), holds, inForce, form });
    });
  }

  private claimPage(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const claim = await findClaim(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, claim.placementId);
      const inForce = await holdsInForce(tx, this.clock.today(), id);
      return claimHoldPage({ visitor: visitorOf(actor), claim, inForce, form });
    });
  }
}
