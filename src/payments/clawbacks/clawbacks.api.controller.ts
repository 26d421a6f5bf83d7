import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import type { Outcome } from '../../shared/outcome.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { findCorrection } from '../corrections/correction.queries.js';
import { CorrectionView, correctionView } from '../corrections/correction.view.js';
import { correctionShown } from '../corrections/correction-shown.queries.js';
import { InvoiceCorrection } from './invoice-correction.js';
import { Recover } from './recover.js';
import { ClawbackInvoiceInput, RecoveryInput, TakeBackInput, WaiverOfDebtInput } from './recovery.input.js';
import { recoveriesOf } from './recovery.queries.js';
import { RecoveryView, recoveryView } from './recovery.view.js';
import type { RecoveryRefusal } from './recovery.rules.js';
import { recoveryRefusalInDanish } from './recovery.words.js';
import { TakeBackRecovery } from './take-back-recovery.js';

@ApiTags('corrections')
@Controller('api/corrections/:id')
export class ClawbacksApiController {
  constructor(
    private readonly database: Database,
    private readonly invoiceCorrection: InvoiceCorrection,
    private readonly recover: Recover,
    private readonly takeBackRecovery: TakeBackRecovery,
  ) {}

  /** The number by which the finance system asks the employer to pay back. */
  @Post('invoice')
  @May('payer')
  @ApiCreatedResponse({ type: CorrectionView })
  async invoice(
    @Param('id', IdPipe) id: string,
    @Body() input: ClawbackInvoiceInput,
    @By() actor: Actor,
  ): Promise<CorrectionView> {
    return this.view(await this.invoiceCorrection.run(id, input, actor), actor);
  }

  /** In the order in which they were registered. */
  @Get('recoveries')
  @May(...CASE_READERS, 'leader')
  @ApiOkResponse({ type: [RecoveryView] })
  list(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<RecoveryView[]> {
    return this.database.asActor(actor, async (tx) => {
      const { placementId } = await findCorrection(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, placementId);
      return (await recoveriesOf(tx, id)).map(recoveryView);
    });
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

  /** A payment that had not come after all. */
  @Post('recoveries/taken-back')
  @May('payer')
  @ApiCreatedResponse({ type: CorrectionView })
  async takeBack(
    @Param('id', IdPipe) id: string,
    @Body() input: TakeBackInput,
    @By() actor: Actor,
  ): Promise<CorrectionView> {
    return this.view(await this.takeBackRecovery.run(id, input, actor), actor);
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
