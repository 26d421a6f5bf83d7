import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import type { Fault } from '../../web/problems/said.js';
import { newestSchemes } from '../scheme.queries.js';
import { SchemeSwitchInput } from './scheme-switch.input.js';
import { schemesPage } from './schemes.page.js';
import { SwitchScheme } from './switch-scheme.js';
import { stateInDanish, switchRefusalInDanish } from './switching.words.js';

@ApiExcludeController()
@Controller('ordninger')
export class SchemesWebController {
  constructor(
    private readonly database: Database,
    private readonly switchScheme: SwitchScheme,
  ) {}

  @Get()
  @May(...ROLES)
  async list(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, await this.page(actor, []));
  }

  @Post(':code/skift')
  @May('administrator')
  async switch(
    @Param('code') code: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const outcome = await attempt(
      SchemeSwitchInput,
      typed,
      async ({ isOn }) => {
        const switched = await this.switchScheme.run(code, isOn, actor);
        return 'done' in switched ? { done: isOn } : switched;
      },
      switchRefusalInDanish,
    );
    if ('faults' in outcome) {
      return sendPage(reply, await this.page(actor, outcome.faults), outcome.faults);
    }
    seeOther(reply, '/ordninger', outcome.done ? 'Ordningen er slået til.' : 'Ordningen er slået fra.');
  }

  private async page(actor: SignedIn, faults: Fault[]): Promise<string> {
    const schemes = await this.database.asActor(actor, newestSchemes);
    return schemesPage({
      visitor: visitorOf(actor),
      schemes: schemes.map(({ scheme, isOn, newestSwitch }) => ({
        code: scheme.code,
        name: scheme.name,
        organiser: scheme.organiser,
        validFrom: scheme.validFrom,
        validTo: scheme.validTo ?? null,
        isOn,
        state: stateInDanish(isOn, newestSwitch),
      })),
      maySwitch: actor.role === 'administrator',
      faults,
    });
  }
}
