import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { CeilingInput } from './parameter.input.js';
import { ceilingsWithAuthors } from './parameter-list.queries.js';
import { parameterRefusalInDanish } from './parameter.words.js';
import { parametersPage } from './parameters.page.js';
import { ProposeCeiling } from './propose-ceiling.js';

@ApiExcludeController()
@Controller('parametre')
export class ParametersWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly proposeCeiling: ProposeCeiling,
  ) {}

  @Get()
  @May('administrator', 'payer', 'auditor')
  async show(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, await this.page(actor, filledWith()));
  }

  @Post()
  @May('administrator')
  async propose(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const outcome = await attempt(
      CeilingInput,
      typed,
      (input) => this.proposeCeiling.run(input, actor),
      parameterRefusalInDanish,
    );
    if ('done' in outcome) {
      return seeOther(
        reply,
        '/parametre',
        'Loftet er foreslået. En anden skal godkende det, før det gælder.',
      );
    }
    sendPage(reply, await this.page(actor, filledAgain(typed, outcome.faults)), outcome.faults);
  }

  private async page(actor: SignedIn, form: Filled): Promise<string> {
    const ceilings = await this.database.asActor(actor, ceilingsWithAuthors);
    const { role } = actor;
    return parametersPage({ visitor: visitorOf(actor), role, ceilings, today: this.clock.today(), form });
  }
}
