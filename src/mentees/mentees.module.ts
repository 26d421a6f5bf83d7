import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { MenteesApiController } from './mentees.api.controller.js';
import { RegisterMentee } from './register-mentee.js';

@Module({
  imports: [AccessModule],
  controllers: [MenteesApiController],
  providers: [RegisterMentee],
  exports: [RegisterMentee],
})
export class MenteesModule {}
