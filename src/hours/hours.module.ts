import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { OnboardingModule } from '../onboarding/onboarding.module.js';
import { CheckHours } from './check/check-hours.js';
import { HoursChecksApiController } from './check/check.api.controller.js';
import { HoursChecksWebController } from './check/check.web.controller.js';
import { DeleteTimeEntry } from './entry/delete-time-entry.js';
import { HoursApiController } from './hours.api.controller.js';
import { MonthWebController } from './month/month.web.controller.js';
import { WriteTimeEntries } from './month/write-time-entries.js';
import { SayNoHours } from './say-no-hours.js';
import { TimeEntryWebController } from './entry/time-entry.web.controller.js';
import { CopyWeek } from './week/copy-week.js';
import { WeekWebController } from './week/week.web.controller.js';
import { SayWord } from './word/say-word.js';
import { HoursWordsApiController } from './word/word.api.controller.js';
import { HoursWordsWebController } from './word/words.web.controller.js';
import { WriteTimeEntry } from './entry/write-time-entry.js';

@Module({
  imports: [AccessModule, OnboardingModule],
  controllers: [
    HoursApiController,
    HoursWordsApiController,
    HoursWordsWebController,
    HoursChecksApiController,
    HoursChecksWebController,
    WeekWebController,
    TimeEntryWebController,
    MonthWebController,
  ],
  providers: [WriteTimeEntry, DeleteTimeEntry, SayNoHours, CopyWeek, WriteTimeEntries, SayWord, CheckHours],
})
export class HoursModule {}
