import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { ActivatePlacement } from './activation/activate-placement.js';
import { CasesApiController } from './cases.api.controller.js';
import { CasesWebController } from './cases.web.controller.js';
import { IssueLetter } from './letters/issue-letter.js';
import { LettersApiController } from './letters/letters.api.controller.js';
import { CasePageWebController } from './page/case-page.web.controller.js';
import { PartyAccessWebController } from './party-access/party-access.web.controller.js';
import { SettingsModule } from '../settings/settings.module.js';

@Module({
  imports: [AccessModule, SettingsModule],
  controllers: [
    CasesApiController,
    CasesWebController,
    CasePageWebController,
    LettersApiController,
    PartyAccessWebController,
  ],
  providers: [ActivatePlacement, IssueLetter],
})
export class CasesModule {}
