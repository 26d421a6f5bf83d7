import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AddAttachment } from './add-attachment.js';
import { AttachmentsApiController } from './attachments.api.controller.js';
import { AttachmentsWebController } from './attachments.web.controller.js';

@Module({
  imports: [AccessModule],
  controllers: [AttachmentsApiController, AttachmentsWebController],
  providers: [AddAttachment],
})
export class AttachmentsModule {}
