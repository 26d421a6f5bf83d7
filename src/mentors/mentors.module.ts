import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { MentorsApiController } from './mentors.api.controller.js';
import { RegisterAbsence } from './register-absence.js';
import { RegisterMentor } from './register-mentor.js';

@Module({
  imports: [AccessModule],
  controllers: [MentorsApiController],
  providers: [RegisterMentor, RegisterAbsence],
})
export class MentorsModule {}
