import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { ChangeGrant } from './drafting/change-grant.js';
import { DecideGrant } from './deciding/decide-grant.js';
import { DecideWageCost } from './wage-costs/decide-wage-cost.js';
import { WithdrawWageCost } from './wage-costs/withdraw-wage-cost.js';
import { GrantChangeWebController } from './drafting/grant-change.web.controller.js';
import { GrantDraftingWebController } from './drafting/grant-drafting.web.controller.js';
import { GrantsWebController } from './deciding/grants.web.controller.js';
import { TakeBackRecommendation } from './drafting/take-back-recommendation.js';
import { TakingBackWebController } from './drafting/taking-back.web.controller.js';
import { DraftGrant } from './drafting/draft-grant.js';
import { GrantsApiController } from './grants.api.controller.js';
import { EndGrant } from './ending/end-grant.js';
import { GrantEndingApiController } from './ending/ending.api.controller.js';
import { GrantEndingWebController } from './ending/ending.web.controller.js';
import { SendEndingHearing } from './ending/send-ending-hearing.js';
import { GrantHearingApiController } from './hearings/grant-hearing.api.controller.js';
import { GrantHearingWebController } from './hearings/grant-hearing.web.controller.js';
import { SendGrantHearing } from './hearings/send-grant-hearing.js';
import { ProposeWageCost } from './wage-costs/propose-wage-cost.js';
import { RecommendGrant } from './deciding/recommend-grant.js';
import { ReturnGrant } from './deciding/return-grant.js';
import { WageCostsApiController } from './wage-costs/wage-costs.api.controller.js';

@Module({
  imports: [AccessModule],
  controllers: [
    GrantsApiController,
    WageCostsApiController,
    GrantsWebController,
    GrantDraftingWebController,
    GrantChangeWebController,
    TakingBackWebController,
    GrantHearingApiController,
    GrantHearingWebController,
    GrantEndingApiController,
    GrantEndingWebController,
  ],
  providers: [
    DraftGrant,
    ChangeGrant,
    RecommendGrant,
    TakeBackRecommendation,
    ReturnGrant,
    DecideGrant,
    SendGrantHearing,
    EndGrant,
    SendEndingHearing,
    ProposeWageCost,
    DecideWageCost,
    WithdrawWageCost,
  ],
  exports: [ProposeWageCost, DecideWageCost, WithdrawWageCost],
})
export class GrantsModule {}
