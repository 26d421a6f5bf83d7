import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { MenteesApiController } from './mentees.api.controller.js';
import { EndRepresentative } from './representatives/end-representative.js';
import { RegisterRepresentative } from './representatives/register-representative.js';
import { RepresentativesApiController } from './representatives/representatives.api.controller.js';
import { ChangeMentee } from './change-mentee.js';
import { LookAtAddress } from './look-at-address.js';
import { RegisterMentee } from './register-mentee.js';
import { RegisterMenteeWithoutCpr } from './register-mentee-without-cpr.js';

@Module({
  imports: [AccessModule],
  controllers: [MenteesApiController, RepresentativesApiController],
  providers: [
    RegisterMentee,
    RegisterMenteeWithoutCpr,
    ChangeMentee,
    LookAtAddress,
    RegisterRepresentative,
    EndRepresentative,
  ],
  exports: [
    RegisterMentee,
    RegisterMenteeWithoutCpr,
    ChangeMentee,
    LookAtAddress,
    RegisterRepresentative,
    EndRepresentative,
  ],
})
export class MenteesModule {}
