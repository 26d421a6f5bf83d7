import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AddAttachment } from './add-attachment.js';
import { AttachmentsWebController } from './attachments.web.controller.js';

@Module({
  imports: [AccessModule],
  controllers: [AttachmentsWebController],
  providers: [AddAttachment],
})
export class AttachmentsModule {}
