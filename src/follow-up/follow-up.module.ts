import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { JournalApiController } from './journal/journal.api.controller.js';
import { JournalWebController } from './journal/journal.web.controller.js';
import { WriteJournalNote } from './journal/write-journal-note.js';

@Module({
  imports: [AccessModule],
  controllers: [JournalApiController, JournalWebController],
  providers: [WriteJournalNote],
})
export class FollowUpModule {}
