import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { RegisterLeader } from '../../employers/register-leader.js';
import { RegisterMentor } from '../../mentors/register-mentor.js';
import { ChangeLeader } from '../handover/change-leader.js';
import { ChangePlacement } from './change-placement.js';
import { PickMentor } from '../handover/pick-mentor.js';
import { NewPeopleWebController } from '../handover/new-people.web.controller.js';
import { PlacementChangeWebController } from './placement-change.web.controller.js';
import { PlacesWebController } from '../handover/places.web.controller.js';

/** The pages by which a placement is changed once it is registered. */
@Module({
  imports: [AccessModule],
  controllers: [PlacesWebController, NewPeopleWebController, PlacementChangeWebController],
  providers: [PickMentor, ChangeLeader, ChangePlacement, RegisterMentor, RegisterLeader],
})
export class PlacementChangesModule {}
