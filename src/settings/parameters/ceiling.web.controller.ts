import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { filledAgain, filledWith } from '../../web/form/filled.js';
import { versionApart, versionToBuildOn } from '../../web/form/version-field.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { ceilingPage } from './ceiling.page.js';
import { ChangeCeiling } from './change-ceiling.js';
import { DecideCeiling } from './decide-ceiling.js';
import { ceilingWithAuthor } from './parameter-list.queries.js';
import { CeilingDecisionInput, CeilingInput } from './parameter.input.js';
import { proposalRefusals } from './parameter.rules.js';
import { ceilingAsTyped, parameterRefusalInDanish } from './parameter.words.js';
import { WithdrawCeiling } from './withdraw-ceiling.js';

const NOTICES = { approved: 'Loftet er godkendt.', rejected: 'Loftet er afvist.' };

@ApiExcludeController()
@Controller('parametre/:id')
export class CeilingWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly changeCeiling: ChangeCeiling,
    private readonly withdrawCeiling: WithdrawCeiling,
    private readonly decideCeiling: DecideCeiling,
  ) {}

  @Get()
  @May('administrator', 'payer', 'auditor')
  show(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    return this.send(id, actor, reply, null, []);
  }

  @Post('ret')
  @May('administrator')
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
    if ('done' in outcome) return seeOther(reply, '/parametre', 'Forslaget er rettet.');
    return this.send(id, actor, reply, typed, outcome.faults);
  }

  @Post('afgoerelse')
  @May('administrator', 'payer')
  async decide(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version, fields } = versionApart(typed);
    const outcome = await attempt(
      CeilingDecisionInput,
      fields,
      (input) => this.decideCeiling.run(id, input, version, actor),
      parameterRefusalInDanish,
    );
    if ('faults' in outcome) return this.send(id, actor, reply, typed, outcome.faults);
    seeOther(reply, '/parametre', NOTICES[fields.outcome === 'rejected' ? 'rejected' : 'approved']);
  }

  @Post('tilbagetraekning')
  @May('administrator')
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version, fields } = versionApart(typed);
    const outcome = await attempt(
      EmptyInput,
      fields,
      () => this.withdrawCeiling.run(id, version, actor),
      parameterRefusalInDanish,
    );
    if ('done' in outcome) return seeOther(reply, '/parametre', 'Forslaget er trukket tilbage.');
    return this.send(id, actor, reply, null, outcome.faults);
  }

  private async send(
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
    typed: unknown,
    faults: Fault[],
  ): Promise<void> {
    const ceiling = await this.database.asActor(actor, (tx) => ceilingWithAuthor(tx, id));
    const { personId, role } = actor;
    const now = { personId, today: this.clock.today() };
    const isLegal = (move: 'change' | 'rejected') =>
      proposalRefusals(ceiling, move, { ...now, reason: '–' }).length === 0;
    const may = {
      decide: (role === 'administrator' || role === 'payer') && isLegal('rejected'),
      change: role === 'administrator' && isLegal('change'),
    };
    const asIs = may.change ? ceilingAsTyped(ceiling) : {};
    const form = typed === null ? { ...filledWith(asIs), faults } : filledAgain(typed, faults);
    const version = versionToBuildOn(form, ceiling.version);
    sendPage(reply, ceilingPage({ visitor: visitorOf(actor), role, ceiling, may, version, form }), faults);
  }
}
