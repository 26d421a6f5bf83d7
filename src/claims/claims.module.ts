import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { ClaimsApiController } from './claims.api.controller.js';
import { CreateClaim } from './create-claim.js';
import { DecideClaim } from './decisions/decide-claim.js';
import { ReturnClaim } from './decisions/return-claim.js';
import { SubmitClaim } from './submit-claim.js';
import { WithdrawClaim } from './withdraw-claim.js';

@Module({
  imports: [AccessModule],
  controllers: [ClaimsApiController],
  providers: [CreateClaim, SubmitClaim, WithdrawClaim, ReturnClaim, DecideClaim],
})
export class ClaimsModule {}
