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
import { DecidingInput } from './deciding.input.js';
import { decidingSet } from './deciding-list.queries.js';
import { decidingPage } from './deciding.page.js';
import { decidingRefusalInDanish } from './deciding.words.js';
import { SetDeciding } from './set-deciding.js';

@ApiExcludeController()
@Controller('parametre/afgoerelser')
@May('administrator')
export class DecidingWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly setDeciding: SetDeciding,
  ) {}

  @Get()
  async show(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, await this.page(actor, filledWith()));
  }

  @Post()
  async set(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const outcome = await attempt(
      DecidingInput,
      typed,
      (input) => this.setDeciding.run(input, actor),
      decidingRefusalInDanish,
    );
    if ('done' in outcome) return seeOther(reply, '/parametre/afgoerelser', 'Det er gemt.');
    sendPage(reply, await this.page(actor, filledAgain(typed, outcome.faults)), outcome.faults);
  }

  private page(actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) =>
      decidingPage({
        visitor: visitorOf(actor),
        values: await decidingSet(tx),
        today: this.clock.today(),
        form,
      }),
    );
  }
}
