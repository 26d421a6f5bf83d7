import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { Clock } from '../../shared/clock.js';
import { sendPage } from '../../web/answer.js';
import { yearPage } from './year.page.js';
import { YearPipe } from './year.pipe.js';
import { paymentYear } from './year.queries.js';

@ApiExcludeController()
@Controller('udbetalinger/aar')
export class YearsWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get(':year')
  @May('payer', 'auditor')
  async show(
    @Param('year', YearPipe) year: number,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const thisYear = Number(this.clock.today().slice(0, 4));
    const found = await this.database.asActor(actor, (tx) => paymentYear(tx, year));
    sendPage(reply, yearPage({ visitor: visitorOf(actor), year: found, thisYear }));
  }
}
