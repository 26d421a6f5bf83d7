import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { Clock } from '../../shared/clock.js';
import { sendPage } from '../../web/answer.js';
import { IdPipe } from '../../web/id.pipe.js';
import { workplacePage } from './workplace.page.js';
import { workplacesPage } from './workplaces.page.js';
import { employersWithWorkplaces, schemesToRegister, workplaceWithPeople } from './workplaces.queries.js';

@ApiExcludeController()
@Controller('arbejdssteder')
@May('coordinator')
export class WorkplacesWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const page = await this.database.asActor(actor, async (tx) =>
      workplacesPage({
        visitor: visitorOf(actor),
        employers: await employersWithWorkplaces(tx),
        hasScheme: (await schemesToRegister(tx)).length > 0,
      }),
    );
    sendPage(reply, page);
  }

  @Get(':id')
  async one(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    const page = await this.database.asActor(actor, async (tx) =>
      workplacePage({
        visitor: visitorOf(actor),
        ...(await workplaceWithPeople(tx, id, this.clock.today())),
        hasScheme: (await schemesToRegister(tx)).length > 0,
      }),
    );
    sendPage(reply, page);
  }
}
