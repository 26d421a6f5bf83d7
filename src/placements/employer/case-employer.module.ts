import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { EmployersModule } from '../../employers/employers.module.js';
import { NameAndAddressWebController } from './name-and-address.web.controller.js';

/** The pages on the employer and the workplace of a case. */
@Module({ imports: [AccessModule, EmployersModule], controllers: [NameAndAddressWebController] })
export class CaseEmployerModule {}
