import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AccountStringsApiController } from './accounts/account-strings.api.controller.js';
import { EndAccount } from './accounts/end-account.js';
import { RegisterAccount } from './accounts/register-account.js';
import { ExportRuns } from './export/export-runs.js';
import { FetchFile } from './export/fetch-file.js';
import { HoldPayment } from './holds/hold-payment.js';
import { LiftHold } from './holds/lift-hold.js';
import { PaymentHoldsApiController } from './holds/payment-holds.api.controller.js';
import { BuildRun } from './runs/build-run.js';
import { CancelRun } from './runs/cancel-run.js';
import { LockRun } from './runs/lock-run.js';
import { PaymentRunsApiController } from './runs/payment-runs.api.controller.js';
import { ReleaseRun } from './runs/release-run.js';
import { PaymentSettingsApiController } from './settings/payment-settings.api.controller.js';
import { SetPaymentSettings } from './settings/set-payment-settings.js';

@Module({
  imports: [AccessModule],
  controllers: [
    PaymentRunsApiController,
    AccountStringsApiController,
    PaymentHoldsApiController,
    PaymentSettingsApiController,
  ],
  providers: [
    BuildRun,
    LockRun,
    ReleaseRun,
    CancelRun,
    ExportRuns,
    FetchFile,
    RegisterAccount,
    EndAccount,
    HoldPayment,
    LiftHold,
    SetPaymentSettings,
  ],
})
export class PaymentsModule {}
