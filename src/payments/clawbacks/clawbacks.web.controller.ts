import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { attempt } from '../../web/attempt.js';
import { IdPipe } from '../../web/id.pipe.js';
import { CorrectionPages } from '../corrections/correction-pages.js';
import { InvoiceCorrection } from './invoice-correction.js';
import { Recover } from './recover.js';
import { ClawbackInvoiceInput, RecoveryInput, TakeBackInput, WaiverOfDebtInput } from './recovery.input.js';
import { recoveryRefusalInDanish } from './recovery.words.js';
import { TakeBackRecovery } from './take-back-recovery.js';

@ApiExcludeController()
@Controller('reguleringer/:id')
export class ClawbacksWebController {
  constructor(
    private readonly pages: CorrectionPages,
    private readonly invoiceCorrection: InvoiceCorrection,
    private readonly recover: Recover,
    private readonly takeBackRecovery: TakeBackRecovery,
  ) {}

  @Post('opkraevning')
  @May('payer')
  async invoice(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: ClawbackInvoiceInput) => this.invoiceCorrection.run(id, input, actor);
    const invoiced = await attempt(ClawbackInvoiceInput, typed, run, recoveryRefusalInDanish);
    await this.pages.answer(id, actor, reply, typed, invoiced, 'Opkrævningen er gemt.');
  }

  @Post('tilbagebetaling')
  @May('payer')
  async recovered(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: RecoveryInput) => this.recover.run(id, input, actor);
    const recovered = await attempt(RecoveryInput, typed, run, recoveryRefusalInDanish);
    await this.pages.answer(id, actor, reply, typed, recovered, 'Tilbagebetalingen er gemt.');
  }

  @Post('tilbagefoersel')
  @May('payer')
  async takeBack(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: TakeBackInput) => this.takeBackRecovery.run(id, input, actor);
    const takenBack = await attempt(TakeBackInput, typed, run, recoveryRefusalInDanish);
    await this.pages.answer(id, actor, reply, typed, takenBack, 'Betalingen er taget tilbage.');
  }

  @Post('eftergivelse')
  @May('caseworker')
  async waive(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: WaiverOfDebtInput) => this.recover.waive(id, input, actor);
    const waived = await attempt(WaiverOfDebtInput, typed, run, recoveryRefusalInDanish);
    await this.pages.answer(id, actor, reply, typed, waived, 'Beløbet er eftergivet.');
  }
}
