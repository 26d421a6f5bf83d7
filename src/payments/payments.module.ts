import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AccountStringsApiController } from './accounts/account-strings.api.controller.js';
import { AccountsWebController } from './accounts/accounts.web.controller.js';
import { EndAccount } from './accounts/end-account.js';
import { RegisterAccount } from './accounts/register-account.js';
import { ExportRuns } from './export/export-runs.js';
import { FetchFile } from './export/fetch-file.js';
import { BudgetWebController } from './budget/budget.web.controller.js';
import { BudgetsApiController } from './budget/budgets.api.controller.js';
import { SetBudget } from './budget/set-budget.js';
import { FetchPostings } from './postings/fetch-postings.js';
import { InternalPostingsApiController } from './postings/internal-postings.api.controller.js';
import { InternalPostingsWebController } from './postings/internal-postings.web.controller.js';
import { TakeBackPosting } from './postings/take-back-posting.js';
import { TakeBackPostingWebController } from './postings/take-back-posting.web.controller.js';
import { PostClaims } from './postings/post-claims.js';
import { PackRun } from './pack/pack-run.js';
import { RunPacksApiController } from './pack/run-packs.api.controller.js';
import { RunPacksWebController } from './pack/run-packs.web.controller.js';
import { HoldPayment } from './holds/hold-payment.js';
import { HoldsWebController } from './holds/holds.web.controller.js';
import { LiftHold } from './holds/lift-hold.js';
import { PaymentHoldsApiController } from './holds/payment-holds.api.controller.js';
import { ReadInAnswer } from './receipts/read-in-answer.js';
import { ReceiptsApiController } from './receipts/receipts.api.controller.js';
import { ReceiptsWebController } from './receipts/receipts.web.controller.js';
import { ReceiveAnswer } from './receipts/receive-answer.js';
import { SettleRun } from './receipts/settle-run.js';
import { PaymentReturnsApiController } from './returns/payment-returns.api.controller.js';
import { PaymentReturnsWebController } from './returns/payment-returns.web.controller.js';
import { ReturnPayment } from './returns/return-payment.js';
import { TakeBackReturn } from './returns/take-back-return.js';
import { TakeBackReturnWebController } from './returns/take-back-return.web.controller.js';
import { BuildRun } from './runs/build-run.js';
import { CancelRun } from './runs/cancel-run.js';
import { LockRun } from './runs/lock-run.js';
import { PaymentRunWebController } from './runs/payment-run.web.controller.js';
import { PaymentRunsApiController } from './runs/payment-runs.api.controller.js';
import { PaymentRunsWebController } from './runs/payment-runs.web.controller.js';
import { ReleaseRun } from './runs/release-run.js';
import { PaymentSettingsApiController } from './settings/payment-settings.api.controller.js';
import { PaymentSettingsWebController } from './settings/payment-settings.web.controller.js';
import { SetPaymentSettings } from './settings/set-payment-settings.js';
import { YearsApiController } from './years/years.api.controller.js';
import { YearsWebController } from './years/years.web.controller.js';

@Module({
  imports: [AccessModule],
  controllers: [
    PaymentRunsApiController,
    ReceiptsApiController,
    PaymentReturnsApiController,
    RunPacksApiController,
    AccountStringsApiController,
    PaymentHoldsApiController,
    PaymentSettingsApiController,
    YearsApiController,
    InternalPostingsApiController,
    BudgetsApiController,
    // The fixed addresses come before those with an id.
    PaymentRunsWebController,
    AccountsWebController,
    HoldsWebController,
    PaymentSettingsWebController,
    YearsWebController,
    InternalPostingsWebController,
    TakeBackPostingWebController,
    BudgetWebController,
    PaymentRunWebController,
    ReceiptsWebController,
    PaymentReturnsWebController,
    TakeBackReturnWebController,
    RunPacksWebController,
  ],
  providers: [
    BuildRun,
    LockRun,
    ReleaseRun,
    CancelRun,
    ExportRuns,
    FetchFile,
    PackRun,
    ReceiveAnswer,
    ReadInAnswer,
    SettleRun,
    ReturnPayment,
    TakeBackReturn,
    RegisterAccount,
    EndAccount,
    HoldPayment,
    LiftHold,
    SetPaymentSettings,
    SetBudget,
    PostClaims,
    FetchPostings,
    TakeBackPosting,
  ],
})
export class PaymentsModule {}
