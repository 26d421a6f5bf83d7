import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { recordLook } from '../../audit/record-look.js';
import { sendPage } from '../../web/answer.js';
import { typedIn } from '../../web/read-form.js';
import { changesPage } from './changes.page.js';
import { changesBy } from './changes.queries.js';

@ApiExcludeController()
@Controller('aendringer')
@May('auditor')
export class ChangesWebController {
  constructor(private readonly database: Database) {}

  @Get()
  async list(@Query() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const cursor = typedIn(typed, 'cursor');
    const { items, nextCursor } = await this.database.asActor(actor, async (tx) => {
      const found = await changesBy(tx, cursor === '' ? {} : { cursor });
      const ids = new Set(found.items.flatMap(({ subject }) => subject?.id ?? []));
      const people = [...ids].map((id) => ({ kind: 'person' as const, id }));
      await recordLook(tx, { how: 'page', purpose: 'changes', people });
      return found;
    });
    const next = nextCursor && `/aendringer?${new URLSearchParams({ cursor: nextCursor }).toString()}`;
    sendPage(reply, changesPage({ visitor: visitorOf(actor), changes: items, next }));
  }
}
