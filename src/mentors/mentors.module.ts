import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AbsencesApiController } from './absences.api.controller.js';
import { AbsencesWebController } from './absences/absences.web.controller.js';
import { ChangeContact } from './change-contact.js';
import { ContactsApiController } from './contacts.api.controller.js';
import { DeleteAbsence } from './delete-absence.js';
import { MentorsApiController } from './mentors.api.controller.js';
import { AnswerExercise } from './preparation/answer-exercise.js';
import { PreparationApiController } from './preparation/preparation.api.controller.js';
import { PreparationWebController } from './preparation/preparation.web.controller.js';
import { ShareExercise } from './preparation/share-exercise.js';
import { WithdrawShare } from './preparation/withdraw-share.js';
import { RegisterAbsence } from './register-absence.js';
import { RegisterMentor } from './register-mentor.js';

@Module({
  imports: [AccessModule],
  controllers: [
    MentorsApiController,
    ContactsApiController,
    AbsencesApiController,
    AbsencesWebController,
    PreparationApiController,
    PreparationWebController,
  ],
  providers: [
    RegisterMentor,
    RegisterAbsence,
    DeleteAbsence,
    ChangeContact,
    AnswerExercise,
    ShareExercise,
    WithdrawShare,
  ],
  exports: [RegisterMentor, ChangeContact],
})
export class MentorsModule {}
