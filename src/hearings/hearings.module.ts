import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AnswerHearing } from './answer-hearing.js';
import { HearingsApiController } from './hearings.api.controller.js';
import { HearingsWebController } from './hearings.web.controller.js';

@Module({
  imports: [AccessModule],
  controllers: [HearingsApiController, HearingsWebController],
  providers: [AnswerHearing],
})
export class HearingsModule {}
