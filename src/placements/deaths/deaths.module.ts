import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { DeathsApiController } from './deaths.api.controller.js';
import { DeathsWebController } from './deaths.web.controller.js';
import { RegisterDeath } from './register-death.js';
import { TakeBackDeath } from './take-back-death.js';

/** That somebody of a case has died. */
@Module({
  imports: [AccessModule],
  controllers: [DeathsApiController, DeathsWebController],
  providers: [RegisterDeath, TakeBackDeath],
})
export class DeathsModule {}
