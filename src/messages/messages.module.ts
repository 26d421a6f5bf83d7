import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { MailServer } from './mail-server.js';
import { OutboxWebController } from './outbox.web.controller.js';
import { SendMessages } from './send-messages.js';

@Module({
  imports: [AccessModule],
  controllers: [OutboxWebController],
  providers: [MailServer, SendMessages],
  exports: [MailServer, SendMessages],
})
export class MessagesModule {}
