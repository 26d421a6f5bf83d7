import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AnswersApiController } from './answers/answers.api.controller.js';
import { AnswersWebController } from './answers/answers.web.controller.js';
import { GiveAnswers } from './answers/give-answers.js';
import { ChangeLeader } from './handover/change-leader.js';
import { ChangePlacement } from './changes/change-placement.js';
import { MovePlacement } from './moves/move-placement.js';
import { MovesApiController } from './moves/moves.api.controller.js';
import { MovesWebController } from './moves/moves.web.controller.js';
import { StopWebController } from './moves/stopping/stop.web.controller.js';
import { SeeStop } from './moves/stopping/see-stop.js';
import { PickMentor } from './handover/pick-mentor.js';
import { PlacementsApiController } from './placements.api.controller.js';
import { NoteOutcome } from './outcomes/note-outcome.js';
import { OutcomesApiController } from './outcomes/outcomes.api.controller.js';
import { OutcomesWebController } from './outcomes/outcomes.web.controller.js';
import { RegisterPlacement } from './register-placement.js';
import { AddPart } from './registration/parts/add-part.js';
import { AnswerQuestions } from './registration/last-steps/answer-questions.js';
import { FindMenteeByCpr } from './registration/parts/find-mentee-by-cpr.js';
import { DiscardRegistration } from './registration/discarding/discard-registration.js';
import { DiscardingWebController } from './registration/discarding/discarding.web.controller.js';
import { FinishRegistration } from './registration/finish-registration.js';
import { KeepRegistration } from './registration/keep-registration.js';
import { LastStepsWebController } from './registration/last-steps/last-steps.web.controller.js';
import { PartsWebController } from './registration/parts/parts.web.controller.js';
import { RegistrationsWebController } from './registration/registrations.web.controller.js';
import { EmployersModule } from '../employers/employers.module.js';
import { MenteesModule } from '../mentees/mentees.module.js';
import { MentorsModule } from '../mentors/mentors.module.js';

@Module({
  imports: [AccessModule, EmployersModule, MenteesModule, MentorsModule],
  controllers: [
    PlacementsApiController,
    AnswersApiController,
    AnswersWebController,
    MovesApiController,
    MovesWebController,
    StopWebController,
    RegistrationsWebController,
    LastStepsWebController,
    DiscardingWebController,
    PartsWebController,
    OutcomesApiController,
    OutcomesWebController,
  ],
  providers: [
    NoteOutcome,
    RegisterPlacement,
    ChangePlacement,
    PickMentor,
    ChangeLeader,
    GiveAnswers,
    MovePlacement,
    SeeStop,
    KeepRegistration,
    AddPart,
    AnswerQuestions,
    FindMenteeByCpr,
    FinishRegistration,
    DiscardRegistration,
  ],
  exports: [RegisterPlacement],
})
export class PlacementsModule {}
