import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { ChangeLeader } from './change-leader.js';
import { ChangePlacement } from './change-placement.js';
import { PickMentor } from './pick-mentor.js';
import { PlacementsApiController } from './placements.api.controller.js';
import { RegisterPlacement } from './register-placement.js';

@Module({
  imports: [AccessModule],
  controllers: [PlacementsApiController],
  providers: [RegisterPlacement, ChangePlacement, PickMentor, ChangeLeader],
})
export class PlacementsModule {}
