import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { LeaderLeaves } from './leader-leaves.js';
import { LeavingApiController } from './leaving.api.controller.js';
import { LeavingWebController } from './leaving.web.controller.js';

/** A leader leaves, and another takes over. */
@Module({
  imports: [AccessModule],
  controllers: [LeavingApiController, LeavingWebController],
  providers: [LeaderLeaves],
})
export class LeaderLeavingModule {}
