import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { ConsentApiController } from './consent.api.controller.js';
import { ConsentWebController } from './consent.web.controller.js';
import { GiveConsent } from './give-consent.js';
import { WithdrawConsent } from './withdraw-consent.js';

/** What the employer may know of the mentee. */
@Module({
  imports: [AccessModule],
  controllers: [ConsentApiController, ConsentWebController],
  providers: [GiveConsent, WithdrawConsent],
})
export class ConsentModule {}
