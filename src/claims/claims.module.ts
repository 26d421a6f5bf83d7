import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { GrantsModule } from '../grants/grants.module.js';
import { ClaimsApiController } from './claims.api.controller.js';
import { ClaimOwnMonthWebController } from './outside/claim-own-month.web.controller.js';
import { CreateClaim } from './create-claim.js';
import { DecideClaim } from './decisions/decide-claim.js';
import { ReturnClaim } from './decisions/return-claim.js';
import { ApproveAllWebController } from './page/approve-all.web.controller.js';
import { ClaimHearingApiController } from './hearings/claim-hearing.api.controller.js';
import { ClaimHearingWebController } from './hearings/claim-hearing.web.controller.js';
import { SendClaimHearing } from './hearings/send-claim-hearing.js';
import { ClaimListWebController } from './list/claim-list.web.controller.js';
import { ClaimPages } from './page/claim-pages.js';
import { ClaimPageWebController } from './page/claim-page.web.controller.js';
import { ClaimDecisionWebController } from './page/decision.web.controller.js';
import { PaperSheetApiController } from './paper/paper-sheet.api.controller.js';
import { PaperSheetWebController } from './paper/paper-sheet.web.controller.js';
import { SubmitOnPaper } from './paper/submit-on-paper.js';
import { SheetWebController } from './sheet/sheet.web.controller.js';
import { SubmitMonth } from './sheet/submit-month.js';
import { SubmitClaim } from './submit-claim.js';
import { AnswerPostponement } from './window/answer-postponement.js';
import { AskForTime } from './window/ask-for-time.js';
import { ClaimWindowWebController } from './window/claim-window.web.controller.js';
import { ClaimWindowsApiController } from './window/claim-windows.api.controller.js';
import { ExpireClaims } from './window/expire-claims.js';
import { GiveTime } from './window/give-time.js';
import { ReopenMonth } from './window/reopen-month.js';
import { WithdrawClaim } from './withdraw-claim.js';
import { FeeWebController } from './wage-costs/fee.web.controller.js';
import { WageCostProposalWebController } from './wage-costs/wage-cost-proposal.web.controller.js';
import { WageCostWebController } from './wage-costs/wage-cost.web.controller.js';

@Module({
  imports: [AccessModule, GrantsModule],
  controllers: [
    ClaimsApiController,
    SheetWebController,
    PaperSheetApiController,
    PaperSheetWebController,
    ClaimOwnMonthWebController,
    ClaimListWebController,
    ClaimPageWebController,
    ClaimDecisionWebController,
    ApproveAllWebController,
    ClaimHearingApiController,
    ClaimHearingWebController,
    ClaimWindowsApiController,
    ClaimWindowWebController,
    FeeWebController,
    WageCostProposalWebController,
    WageCostWebController,
  ],
  providers: [
    CreateClaim,
    SubmitClaim,
    WithdrawClaim,
    ReturnClaim,
    DecideClaim,
    SendClaimHearing,
    SubmitMonth,
    SubmitOnPaper,
    ClaimPages,
    AskForTime,
    GiveTime,
    AnswerPostponement,
    ReopenMonth,
    ExpireClaims,
  ],
})
export class ClaimsModule {}
