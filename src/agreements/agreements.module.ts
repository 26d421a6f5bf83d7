import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AgreementsApiController } from './agreements.api.controller.js';
import { DeclarationWebController } from './declaration/declaration.web.controller.js';
import { AgreementsWebController } from './page/agreements.web.controller.js';
import { Declare } from './declaration/declare.js';
import { SendAgreement } from './send-agreement.js';
import { SignAgreement } from './signing/sign-agreement.js';
import { WriteAgreement } from './write-agreement.js';

@Module({
  imports: [AccessModule],
  controllers: [AgreementsApiController, AgreementsWebController, DeclarationWebController],
  providers: [Declare, SendAgreement, SignAgreement, WriteAgreement],
})
export class AgreementsModule {}
