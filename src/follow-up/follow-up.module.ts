import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { ComplaintFormsWebController } from './complaints/complaint-forms.web.controller.js';
import { ComplaintsApiController } from './complaints/complaints.api.controller.js';
import { ComplaintsWebController } from './complaints/complaints.web.controller.js';
import { HandleComplaint } from './complaints/handle-complaint.js';
import { RegisterComplaint } from './complaints/register-complaint.js';
import { ConcernFormWebController } from './concerns/concern-form.web.controller.js';
import { ConcernsApiController } from './concerns/concerns.api.controller.js';
import { ConcernsWebController } from './concerns/concerns.web.controller.js';
import { MoveConcern } from './concerns/move-concern.js';
import { SendConcern } from './concerns/send-concern.js';
import { AssessConflict } from './conflicts/assess-conflict.js';
import { ConflictsApiController } from './conflicts/conflicts.api.controller.js';
import { ConflictsWebController } from './conflicts/conflicts.web.controller.js';
import { ReportConflict } from './conflicts/report-conflict.js';
import { EvaluateCourse } from './evaluations/evaluate-course.js';
import { EvaluationsApiController } from './evaluations/evaluations.api.controller.js';
import { EvaluationsWebController } from './evaluations/evaluations.web.controller.js';
import { WriteEvaluation } from './evaluations/write-evaluation.js';
import { JournalApiController } from './journal/journal.api.controller.js';
import { JournalWebController } from './journal/journal.web.controller.js';
import { WriteJournalNote } from './journal/write-journal-note.js';
import { EmployersPartApiController } from './leader-follow-ups/employers-part.api.controller.js';
import { EmployersPartWebController } from './leader-follow-ups/employers-part.web.controller.js';
import { FollowUpMentor } from './leader-follow-ups/follow-up-mentor.js';
import { NoteActivity } from './leader-follow-ups/note-activity.js';

@Module({
  imports: [AccessModule],
  controllers: [
    ComplaintFormsWebController,
    ComplaintsApiController,
    ComplaintsWebController,
    ConcernFormWebController,
    ConcernsApiController,
    ConcernsWebController,
    ConflictsApiController,
    ConflictsWebController,
    EmployersPartApiController,
    EmployersPartWebController,
    EvaluationsApiController,
    EvaluationsWebController,
    JournalApiController,
    JournalWebController,
  ],
  providers: [
    HandleComplaint,
    RegisterComplaint,
    FollowUpMentor,
    NoteActivity,
    EvaluateCourse,
    WriteEvaluation,
    AssessConflict,
    ReportConflict,
    MoveConcern,
    SendConcern,
    WriteJournalNote,
  ],
})
export class FollowUpModule {}
