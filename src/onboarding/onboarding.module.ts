import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { CheckIn } from './check-in.js';
import { MarkMilestone } from './mark-milestone.js';
import { OwnPlacementWebController } from './own/own-placement.web.controller.js';
import { ProgressWebController } from './progress/progress.web.controller.js';
import { UnmarkMilestone } from './unmark-milestone.js';
import { OnboardingApiController } from './onboarding.api.controller.js';

@Module({
  imports: [AccessModule],
  controllers: [OnboardingApiController, ProgressWebController, OwnPlacementWebController],
  providers: [MarkMilestone, UnmarkMilestone, CheckIn],
  exports: [MarkMilestone],
})
export class OnboardingModule {}
