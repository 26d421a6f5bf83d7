import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { DecideTraining } from './decide-training.js';
import { MoveTraining } from './move-training.js';
import { TrainingApiController } from './training.api.controller.js';
import { TrainingWebController } from './training.web.controller.js';
import { TrainingDecisionWebController } from './training-decision.web.controller.js';
import { WriteTraining } from './write-training.js';

/** Training that is bought for employees who are mentors. */
@Module({
  imports: [AccessModule],
  controllers: [TrainingApiController, TrainingWebController, TrainingDecisionWebController],
  providers: [WriteTraining, MoveTraining, DecideTraining],
  exports: [WriteTraining, MoveTraining, DecideTraining],
})
export class TrainingModule {}
