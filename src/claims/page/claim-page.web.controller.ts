import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { sendPage } from '../../web/answer.js';
import { IdPipe } from '../../web/id.pipe.js';
import { claimPage } from './claim.page.js';
import { claimOnPage } from './claim-page.queries.js';

@ApiExcludeController()
@Controller('krav/:id')
export class ClaimPageWebController {
  constructor(private readonly database: Database) {}

  @Get()
  @May(...CASE_READERS, 'leader')
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor));
  }

  private page(id: string, actor: SignedIn): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const claim = await claimOnPage(tx, id, actor);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, claim.placement.id);
      return claimPage({ visitor: visitorOf(actor), claim });
    });
  }
}
