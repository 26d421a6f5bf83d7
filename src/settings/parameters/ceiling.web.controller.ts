import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { Clock } from '../../shared/clock.js';
import { found } from '../../shared/not-found.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { filledAgain, filledWith } from '../../web/form/filled.js';
import { versionApart, versionToBuildOn } from '../../web/form/version-field.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { Parameter } from '../parameter.entity.js';
import { ceilingPage } from './ceiling.page.js';
import { ChangeCeiling } from './change-ceiling.js';
import { ceilingsWithAuthors } from './parameter-list.queries.js';
import { CeilingInput } from './parameter.input.js';
import { comingRefusals } from './parameter.rules.js';
import { ceilingAsTyped, parameterRefusalInDanish } from './parameter.words.js';
import { parametersPage } from './parameters.page.js';
import { RemoveCeiling } from './remove-ceiling.js';

@ApiExcludeController()
@Controller('parametre/:id')
@May('administrator')
export class CeilingWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly changeCeiling: ChangeCeiling,
    private readonly removeCeiling: RemoveCeiling,
  ) {}

  @Get('ret')
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    found(await this.coming(id, actor), 'parameter');
    return this.send(id, actor, reply, null, []);
  }

  @Post('ret')
  async change(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version, fields } = versionApart(typed);
    const outcome = await attempt(
      CeilingInput,
      fields,
      (input) => this.changeCeiling.run(id, input, Number(version), actor),
      parameterRefusalInDanish,
    );
    if ('done' in outcome) return seeOther(reply, '/parametre', 'Loftet er rettet.');
    return this.send(id, actor, reply, typed, outcome.faults);
  }

  @Post('fjernelse')
  async remove(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version, fields } = versionApart(typed);
    const outcome = await attempt(
      EmptyInput,
      fields,
      () => this.removeCeiling.run(id, Number(version), actor),
      parameterRefusalInDanish,
    );
    if ('done' in outcome) return seeOther(reply, '/parametre', 'Loftet er fjernet.');
    return this.send(id, actor, reply, null, outcome.faults);
  }

  /** Null where there is none, or it applies already. */
  private async coming(id: string, actor: SignedIn): Promise<Parameter | null> {
    const ceiling = await this.database.asActor(actor, (tx) => tx.findOneBy(Parameter, { id }));
    return comingRefusals(ceiling, this.clock.today()).length === 0 ? ceiling : null;
  }

  /** The ceiling with what was typed; where there is nothing to change any longer, all of them. */
  private async send(
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
    typed: unknown,
    faults: Fault[],
  ): Promise<void> {
    const ceiling = await this.coming(id, actor);
    const visitor = visitorOf(actor);
    const sent = typed === null ? null : filledAgain(typed, faults);
    if (ceiling === null) {
      const ceilings = await this.database.asActor(actor, ceilingsWithAuthors);
      const today = this.clock.today();
      const facts = { visitor, ceilings, today, form: sent ?? { ...filledWith(), faults } };
      return sendPage(reply, parametersPage(facts), faults);
    }
    const form = sent ?? { ...filledWith(ceilingAsTyped(ceiling)), faults };
    const version = versionToBuildOn(form, ceiling.version);
    sendPage(reply, ceilingPage({ visitor, ceiling, version, form }), faults);
  }
}
