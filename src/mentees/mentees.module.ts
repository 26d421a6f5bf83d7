import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { MenteesApiController } from './mentees.api.controller.js';
import { ChangeMentee } from './change-mentee.js';
import { LookAtAddress } from './look-at-address.js';
import { RegisterMentee } from './register-mentee.js';
import { RegisterMenteeWithoutCpr } from './register-mentee-without-cpr.js';

@Module({
  imports: [AccessModule],
  controllers: [MenteesApiController],
  providers: [RegisterMentee, RegisterMenteeWithoutCpr, ChangeMentee, LookAtAddress],
  exports: [RegisterMentee, ChangeMentee, LookAtAddress],
})
export class MenteesModule {}
