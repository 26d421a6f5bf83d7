import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { MenteesModule } from '../../mentees/mentees.module.js';
import { MenteeContactWebController } from './mentee-contact.web.controller.js';
import { MenteeChangeWebController } from './mentee-change.web.controller.js';
import { SettingsModule } from '../../settings/settings.module.js';
import { RepresentativesWebController } from './representatives/representatives.web.controller.js';
import { ProtectedAddressWebController } from './protected-address.web.controller.js';

/** The pages on the mentee of a case. */
@Module({
  imports: [AccessModule, MenteesModule, SettingsModule],
  controllers: [
    MenteeChangeWebController,
    MenteeContactWebController,
    ProtectedAddressWebController,
    RepresentativesWebController,
  ],
})
export class CaseMenteeModule {}
