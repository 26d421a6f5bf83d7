import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_WORKERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt, isChangedMeanwhile } from '../../web/attempt.js';
import { IdPipe } from '../../web/id.pipe.js';
import { grantPage } from '../deciding/grant.page.js';
import { BudgetsOfGrants } from '../deciding/budgets-of-grants.js';
import { grantPageFacts } from '../deciding/grant-page.queries.js';
import { GrantVersionInput } from '../grant.input.js';
import type { GrantStatus } from '../grant.rules.js';
import { grantRefusalInDanish, notRecommendedInDanish } from '../grant.words.js';
import { TakeBackRecommendation } from './take-back-recommendation.js';

@ApiExcludeController()
@Controller('bevillinger/:id/indstilling/tilbagetraekning')
@May(...CASE_WORKERS)
export class TakingBackWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly takeBackRecommendation: TakeBackRecommendation,
    private readonly budgets: BudgetsOfGrants,
  ) {}

  @Post()
  async takeBack(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const taken = await attempt(
      GrantVersionInput,
      typed,
      ({ version }) => this.takeBackRecommendation.run(id, actor, String(version)),
      grantRefusalInDanish,
    );
    if ('done' in taken) return seeOther(reply, `/bevillinger/${id}`, 'Indstillingen er taget tilbage.');
    const page = await this.database.asActor(actor, async (tx) => {
      const facts = await grantPageFacts(tx, id, { actor, today: this.clock.today(), budgets: this.budgets });
      const faults = isChangedMeanwhile(taken.faults)
        ? [{ code: 'changed-meanwhile', detail: changedInDanish(facts.grant.status) }]
        : taken.faults;
      return grantPage({ visitor: visitorOf(actor), ...facts, form: { typed: {}, faults }, lost: [] });
    });
    sendPage(reply, page, taken.faults);
  }
}

function changedInDanish(status: GrantStatus): string {
  return status === 'recommended'
    ? 'Bevillingen er sendt tilbage og indstillet igen imens. Se den efter.'
    : notRecommendedInDanish(status);
}
