import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { EmployersModule } from '../../employers/employers.module.js';
import { AnnulSuccession } from './annul-succession.js';
import { RegisterSuccession } from './register-succession.js';
import { SuccessionsApiController } from './successions.api.controller.js';
import { SuccessionsWebController } from './successions.web.controller.js';

/** An employer goes on in another from a day. */
@Module({
  imports: [AccessModule, EmployersModule],
  controllers: [SuccessionsApiController, SuccessionsWebController],
  providers: [RegisterSuccession, AnnulSuccession],
})
export class SuccessionModule {}
