import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { found } from '../../shared/not-found.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { Employer } from '../employer.entity.js';
import { ReadinessInput } from './readiness.input.js';
import { readinessPage } from './readiness.page.js';
import { readinessOf } from './readiness.queries.js';
import { readinessRefusalInDanish } from './readiness.words.js';
import { RegisterReadiness } from './register-readiness.js';

@ApiExcludeController()
@Controller('arbejdsgivere/:id/parathed')
export class ReadinessWebController {
  constructor(
    private readonly database: Database,
    private readonly registerReadiness: RegisterReadiness,
  ) {}

  @Get()
  @May(...CASE_READERS)
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledWith()));
  }

  @Post()
  @May('consultant', 'coordinator')
  async register(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const registered = await attempt(
      ReadinessInput,
      typed,
      (input) => this.registerReadiness.run(id, input, actor),
      readinessRefusalInDanish,
    );
    if ('done' in registered) return seeOther(reply, `/arbejdsgivere/${id}/parathed`, 'Det er gemt.');
    const { faults } = registered;
    sendPage(reply, await this.page(id, actor, filledAgain(typed, faults)), faults);
  }

  private page(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const employer = found(await tx.findOneBy(Employer, { id }), 'employer');
      const registers = actor.role === 'consultant' || actor.role === 'coordinator';
      const parts = await readinessOf(tx, id);
      return readinessPage({ visitor: visitorOf(actor), employer, parts, form: registers ? form : null });
    });
  }
}
