import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SYSTEM } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { Public } from '../../access/route.decorators.js';
import type { ActingRequest } from '../../access/sessions/session.guard.js';
import { sendPage } from '../../web/answer.js';
import { WebAddress } from '../../web/web-address.js';
import { Organisation } from '../organisation.entity.js';
import { accessibilityPage } from './accessibility.page.js';

@ApiExcludeController()
@Controller('tilgaengelighed')
export class AccessibilityWebController {
  constructor(
    private readonly database: Database,
    private readonly address: WebAddress,
  ) {}

  @Get()
  @Public()
  async read(@Req() { visitor }: ActingRequest, @Res() reply: FastifyReply): Promise<void> {
    const organisation = await this.database.asActor(SYSTEM, (tx) =>
      tx.findOneBy(Organisation, { id: true }),
    );
    sendPage(reply, accessibilityPage({ visitor, organisation, website: this.address.url.host }));
  }
}
