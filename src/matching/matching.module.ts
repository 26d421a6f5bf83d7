import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { MenteesModule } from '../mentees/mentees.module.js';
import { MentorsModule } from '../mentors/mentors.module.js';
import { PlacementsModule } from '../placements/placements.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { ApplicationsApiController } from './applications/applications.api.controller.js';
import { ChangeApplication } from './applications/change-application.js';
import { RegisterApplication } from './applications/register-application.js';
import { ApplicationsWebController } from './page/applications.web.controller.js';
import { MatchingWebController } from './page/matching.web.controller.js';
import { NewApplicationWebController } from './page/new-application.web.controller.js';
import { ProposalsWebController } from './page/proposals.web.controller.js';
import { ProposeWebController } from './page/propose.web.controller.js';
import { AnswerProposal } from './proposals/answer-proposal.js';
import { HandleProposal } from './proposals/handle-proposal.js';
import { ProposalsApiController } from './proposals/proposals.api.controller.js';
import { ProposePair } from './proposals/propose-pair.js';

@Module({
  imports: [AccessModule, MenteesModule, MentorsModule, PlacementsModule, SettingsModule],
  controllers: [
    ApplicationsApiController,
    ProposalsApiController,
    MatchingWebController,
    NewApplicationWebController,
    ApplicationsWebController,
    ProposeWebController,
    ProposalsWebController,
  ],
  providers: [RegisterApplication, ChangeApplication, ProposePair, AnswerProposal, HandleProposal],
})
export class MatchingModule {}
