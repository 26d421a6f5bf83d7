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
import { ClaimWindowInput } from './claim-window.input.js';
import { claimWindowsSet } from './claim-window-list.queries.js';
import { claimWindowPage } from './claim-window.page.js';
import { claimWindowRefusalInDanish } from './claim-window.words.js';
import { SetClaimWindow } from './set-claim-window.js';

@ApiExcludeController()
@Controller('parametre/kravfrist')
@May('administrator')
export class ClaimWindowSettingWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly setClaimWindow: SetClaimWindow,
  ) {}

  @Get()
  async show(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, await this.page(actor, filledWith({ returnDays: '14' })));
  }

  @Post()
  async set(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const outcome = await attempt(
      ClaimWindowInput,
      typed,
      (input) => this.setClaimWindow.run(input, actor),
      claimWindowRefusalInDanish,
    );
    if ('done' in outcome) return seeOther(reply, '/parametre/kravfrist', 'Fristen er gemt.');
    sendPage(reply, await this.page(actor, filledAgain(typed, outcome.faults)), outcome.faults);
  }

  private async page(actor: SignedIn, form: Filled): Promise<string> {
    const windows = await this.database.asActor(actor, claimWindowsSet);
    return claimWindowPage({ visitor: visitorOf(actor), windows, today: this.clock.today(), form });
  }
}
