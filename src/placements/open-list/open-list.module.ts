import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { LeaveOpenList } from './leave-open-list.js';
import { OpenListApiController } from './open-list.api.controller.js';
import { OpenListWebController } from './open-list.web.controller.js';
import { StandOnOpenList } from './stand-on-open-list.js';

/** Who mentors whom, where both agreed to be named. */
@Module({
  imports: [AccessModule],
  controllers: [OpenListApiController, OpenListWebController],
  providers: [StandOnOpenList, LeaveOpenList],
})
export class OpenListModule {}
