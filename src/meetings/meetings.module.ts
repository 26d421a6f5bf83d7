import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { CalendarApiController } from './calendar/calendar.api.controller.js';
import { SendCalendarFile } from './calendar/send-calendar-file.js';
import { ChangeMeeting } from './change-meeting.js';
import { FirstContactApiController } from './first-contact/first-contact.api.controller.js';
import { NoteFirstContact } from './first-contact/note-first-contact.js';
import { MeetingsApiController } from './meetings.api.controller.js';
import { MeetingTextsApiController } from './notes/meeting-texts.api.controller.js';
import { SendAgenda } from './notes/send-agenda.js';
import { WriteMeetingNote } from './notes/write-meeting-note.js';
import { MeetingMovesWebController } from './page/meeting-moves.web.controller.js';
import { MeetingWebController } from './page/meeting.web.controller.js';
import { MeetingsWebController } from './page/meetings.web.controller.js';
import { NewMeetingWebController } from './page/new-meeting.web.controller.js';
import { PlanMeeting } from './plan-meeting.js';
import { AnswerTryingOut } from './trying-out/answer-trying-out.js';
import { TryingOutApiController } from './trying-out/trying-out.api.controller.js';

@Module({
  imports: [AccessModule],
  controllers: [
    MeetingsApiController,
    MeetingTextsApiController,
    CalendarApiController,
    FirstContactApiController,
    TryingOutApiController,
    MeetingsWebController,
    NewMeetingWebController,
    MeetingWebController,
    MeetingMovesWebController,
  ],
  providers: [
    PlanMeeting,
    ChangeMeeting,
    SendAgenda,
    WriteMeetingNote,
    SendCalendarFile,
    NoteFirstContact,
    AnswerTryingOut,
  ],
})
export class MeetingsModule {}
