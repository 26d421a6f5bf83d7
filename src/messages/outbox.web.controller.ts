import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../access/database.js';
import { By, May } from '../access/route.decorators.js';
import type { SignedIn } from '../access/sessions/session.queries.js';
import { visitorOf } from '../access/visitor.js';
import { sendPage } from '../web/answer.js';
import { PageQuery } from '../web/paging.js';
import { MailServer } from './mail-server.js';
import { messagesNewestFirst } from './message.queries.js';
import { outboxPage } from './outbox.page.js';

/** The mail that was written: what the administrator needs to see whether it leaves. */
@ApiExcludeController()
@Controller('udbakke')
@May('administrator')
export class OutboxWebController {
  constructor(
    private readonly database: Database,
    private readonly server: MailServer,
  ) {}

  @Get()
  async list(@Query() query: PageQuery, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const page = await this.database.asActor(actor, (tx) => messagesNewestFirst(tx, query));
    const { isSetUp } = this.server;
    const { items: messages, nextCursor } = page;
    sendPage(reply, outboxPage({ visitor: visitorOf(actor), isSetUp, messages, nextCursor }));
  }
}
