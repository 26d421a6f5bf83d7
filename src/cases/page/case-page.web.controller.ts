import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { isLeft } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { typedIn } from '../../web/read-form.js';
import { ActivatePlacement } from '../activation/activate-placement.js';
import { activationRefusalInDanish } from '../case.words.js';
import { casePage } from './case.page.js';
import { casePageFacts } from './case-page.queries.js';

@ApiExcludeController()
@Controller()
export class CasePageWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly activatePlacement: ActivatePlacement,
  ) {}

  @Get('forloeb/:id')
  @May(...CASE_READERS, ...PARTY_ROLES)
  async one(
    @Param('id', IdPipe) id: string,
    @Query() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (actor.role === 'mentor' && (await this.database.asActor(actor, (tx) => isLeft(tx, id)))) {
      return seeOther(reply, `/forloeb/${id}/timer`);
    }
    sendPage(reply, await this.page(id, actor, [], typedIn(typed, 'maaned')));
  }

  @Post('forloeb/:id/aktivering')
  @May('consultant', 'coordinator')
  async activate(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const activated = await attempt(
      EmptyInput,
      typed,
      () => this.activatePlacement.run(id, actor),
      activationRefusalInDanish,
    );
    if ('done' in activated) return seeOther(reply, `/forloeb/${id}`, 'Forløbet er sat i gang.');
    sendPage(reply, await this.page(id, actor, activated.faults), activated.faults);
  }

  /** The page of a case; the hours of one month are told one by one. */
  private page(id: string, actor: SignedIn, faults: Fault[], month?: string): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const facts = await casePageFacts(tx, id, actor, this.clock.today(), month);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      return casePage({ visitor: visitorOf(actor), ...facts, faults });
    });
  }
}
