import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { ActivatePlacement } from './activation/activate-placement.js';
import { CasesApiController } from './cases.api.controller.js';
import { CasesWebController } from './cases.web.controller.js';
import { IssueLetter } from './letters/issue-letter.js';
import { LettersApiController } from './letters/letters.api.controller.js';
import { CasePageWebController } from './page/case-page.web.controller.js';

@Module({
  imports: [AccessModule],
  controllers: [CasesApiController, CasesWebController, CasePageWebController, LettersApiController],
  providers: [ActivatePlacement, IssueLetter],
})
export class CasesModule {}
