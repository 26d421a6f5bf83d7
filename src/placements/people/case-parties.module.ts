import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { MentorsModule } from '../../mentors/mentors.module.js';
import { ContactChangeWebController } from './contact-change.web.controller.js';

/** The pages on the leader and the mentor of a case. */
@Module({ imports: [AccessModule, MentorsModule], controllers: [ContactChangeWebController] })
export class CasePartiesModule {}
