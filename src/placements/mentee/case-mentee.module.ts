import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { MenteesModule } from '../../mentees/mentees.module.js';
import { MenteeChangeWebController } from './mentee-change.web.controller.js';
import { ProtectedAddressWebController } from './protected-address.web.controller.js';

/** The pages on the mentee of a case. */
@Module({
  imports: [AccessModule, MenteesModule],
  controllers: [MenteeChangeWebController, ProtectedAddressWebController],
})
export class CaseMenteeModule {}
