import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../../access/database.js';
import { By, May } from '../../../access/route.decorators.js';
import type { SignedIn } from '../../../access/sessions/session.queries.js';
import { visitorOf } from '../../../access/visitor.js';
import { seeOther, sendPage } from '../../../web/answer.js';
import { attempt } from '../../../web/attempt.js';
import { EmptyInput } from '../../../web/empty.input.js';
import { type Filled, filledAgain, filledWith } from '../../../web/form/filled.js';
import { IdPipe } from '../../../web/id.pipe.js';
import { colleaguesIn } from '../assignments/assignment.queries.js';
import { standInRefusalInDanish } from './stand-in.words.js';
import { WORK_ROLES } from '../queue.rules.js';
import { workRoleOf } from '../work-role-of.js';
import { NameStandIn } from './name-stand-in.js';
import { StandInInput } from './stand-in.input.js';
import { ownLeaves } from './stand-in.queries.js';
import { standInsPage } from './stand-ins.page.js';

@ApiExcludeController()
@Controller('stedfortraeder')
@May(...WORK_ROLES)
export class StandInsWebController {
  constructor(
    private readonly database: Database,
    private readonly nameStandIn: NameStandIn,
  ) {}

  @Get()
  async show(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, await this.page(actor, filledWith()));
  }

  @Post()
  async name(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const outcome = await attempt(
      StandInInput,
      typed,
      (input) => this.nameStandIn.run(input, workRoleOf(actor), actor),
      standInRefusalInDanish,
    );
    if ('done' in outcome) return seeOther(reply, '/stedfortraeder', 'Stedfortræderen er gemt.');
    const { faults } = outcome;
    sendPage(reply, await this.page(actor, filledAgain(typed, faults)), faults);
  }

  @Post(':id/fjernelse')
  async remove(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const outcome = await attempt(
      EmptyInput,
      typed,
      () => this.nameStandIn.remove(id, actor),
      standInRefusalInDanish,
    );
    if ('done' in outcome) return seeOther(reply, '/stedfortraeder', 'Stedfortræderen er fjernet.');
    sendPage(reply, await this.page(actor, filledAgain({}, outcome.faults)), outcome.faults);
  }

  private page(actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const colleagues = await colleaguesIn(tx, workRoleOf(actor));
      return standInsPage({
        visitor: visitorOf(actor),
        leaves: await ownLeaves(tx, actor.personId),
        colleagues: colleagues.filter(({ id }) => id !== actor.personId),
        form,
      });
    });
  }
}
