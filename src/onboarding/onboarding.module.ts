import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { CheckIn } from './check-in.js';
import { MarkMilestone } from './mark-milestone.js';
import { OnboardingApiController } from './onboarding.api.controller.js';

@Module({
  imports: [AccessModule],
  controllers: [OnboardingApiController],
  providers: [MarkMilestone, CheckIn],
  exports: [MarkMilestone],
})
export class OnboardingModule {}
