import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { MenteesApiController } from './mentees.api.controller.js';
import { ChangeMentee } from './change-mentee.js';
import { LookAtAddress } from './look-at-address.js';
import { RegisterMentee } from './register-mentee.js';

@Module({
  imports: [AccessModule],
  controllers: [MenteesApiController],
  providers: [RegisterMentee, ChangeMentee, LookAtAddress],
  exports: [RegisterMentee, ChangeMentee, LookAtAddress],
})
export class MenteesModule {}
