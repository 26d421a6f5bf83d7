import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { ChangeNameAndAddress } from './change/change-name-and-address.js';
import { NameAndAddressApiController } from './change/name-and-address.api.controller.js';
import { EmployersApiController } from './employers.api.controller.js';
import { ReadinessApiController } from './readiness/readiness.api.controller.js';
import { ReadinessWebController } from './readiness/readiness.web.controller.js';
import { RegisterReadiness } from './readiness/register-readiness.js';
import { RegisterEmployer } from './register-employer.js';
import { RegisterLeader } from './register-leader.js';
import { RegisterWorkplace } from './register-workplace.js';

@Module({
  imports: [AccessModule],
  controllers: [
    EmployersApiController,
    NameAndAddressApiController,
    ReadinessApiController,
    ReadinessWebController,
  ],
  providers: [RegisterReadiness, RegisterEmployer, RegisterWorkplace, RegisterLeader, ChangeNameAndAddress],
  exports: [RegisterEmployer, RegisterWorkplace, RegisterLeader, ChangeNameAndAddress],
})
export class EmployersModule {}
