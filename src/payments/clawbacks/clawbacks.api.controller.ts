import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { Outcome } from '../../shared/outcome.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { findCorrection } from '../corrections/correction.queries.js';
import { CorrectionView, correctionView } from '../corrections/correction.view.js';
import { correctionShown } from '../corrections/correction-shown.queries.js';
import { InvoiceCorrection } from './invoice-correction.js';
import { Recover } from './recover.js';
import { InvoiceInput, RecoveryInput, WaiverOfDebtInput } from './recovery.input.js';
import type { RecoveryRefusal } from './recovery.rules.js';
import { recoveryRefusalInDanish } from './recovery.words.js';

@ApiTags('corrections')
@Controller('api/corrections/:id')
export class ClawbacksApiController {
  constructor(
    private readonly database: Database,
    private readonly invoiceCorrection: InvoiceCorrection,
    private readonly recover: Recover,
  ) {}

  /** The number by which the finance system asks the employer to pay back. */
  @Post('invoice')
  @May('payer')
  @ApiCreatedResponse({ type: CorrectionView })
  async invoice(
    @Param('id', IdPipe) id: string,
    @Body() input: InvoiceInput,
    @By() actor: Actor,
  ): Promise<CorrectionView> {
    return this.view(await this.invoiceCorrection.run(id, input, actor), actor);
  }

  /** What came back, or is set off against a claim that waits for payment. */
  @Post('recoveries')
  @May('payer')
  @ApiCreatedResponse({ type: CorrectionView })
  async recovered(
    @Param('id', IdPipe) id: string,
    @Body() input: RecoveryInput,
    @By() actor: Actor,
  ): Promise<CorrectionView> {
    return this.view(await this.recover.run(id, input, actor), actor);
  }

  /** Gives up what is owed. */
  @Post('waiver')
  @May('caseworker')
  @ApiCreatedResponse({ type: CorrectionView })
  async waive(
    @Param('id', IdPipe) id: string,
    @Body() input: WaiverOfDebtInput,
    @By() actor: Actor,
  ): Promise<CorrectionView> {
    return this.view(await this.recover.waive(id, input, actor), actor);
  }

  private view(outcome: Outcome<string, RecoveryRefusal>, actor: Actor): Promise<CorrectionView> {
    const id = unwrap(outcome, recoveryRefusalInDanish);
    return this.database.asActor(actor, async (tx) =>
      correctionView(await correctionShown(tx, await findCorrection(tx, id))),
    );
  }
}
