import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { ClawbacksApiController } from '../clawbacks/clawbacks.api.controller.js';
import { ClawbacksWebController } from '../clawbacks/clawbacks.web.controller.js';
import { InvoiceCorrection } from '../clawbacks/invoice-correction.js';
import { Recover } from '../clawbacks/recover.js';
import { TakeBackRecovery } from '../clawbacks/take-back-recovery.js';
import { AgreeToBatch } from './batches/agree-to-batch.js';
import { BatchesApiController } from './batches/batches.api.controller.js';
import { BatchesWebController } from './batches/batches.web.controller.js';
import { ProposeBatch } from './batches/propose-batch.js';
import { CorrectionFormWebController } from './correction-form.web.controller.js';
import { CorrectionPages } from './correction-pages.js';
import { CorrectionsApiController } from './corrections.api.controller.js';
import { CorrectionsWebController } from './corrections.web.controller.js';
import { DecideCorrection } from './decide-correction.js';
import { HearOnCorrection } from './hear-on-correction.js';
import { ProposeCorrection } from './propose-correction.js';

/** Corrections of what was approved, and how money comes back. */
@Module({
  imports: [AccessModule],
  controllers: [
    CorrectionsApiController,
    BatchesApiController,
    ClawbacksApiController,
    CorrectionFormWebController,
    // The fixed addresses come before those with an id.
    BatchesWebController,
    CorrectionsWebController,
    ClawbacksWebController,
  ],
  providers: [
    ProposeCorrection,
    HearOnCorrection,
    DecideCorrection,
    CorrectionPages,
    ProposeBatch,
    AgreeToBatch,
    InvoiceCorrection,
    Recover,
    TakeBackRecovery,
  ],
})
export class CorrectionsModule {}
