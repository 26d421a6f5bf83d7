import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { IdPipe } from '../../web/id.pipe.js';
import { ownFields } from '../../web/read-form.js';
import { grantPage } from '../deciding/grant.page.js';
import { BudgetsOfGrants } from '../deciding/budgets-of-grants.js';
import { grantPageFacts } from '../deciding/grant-page.queries.js';
import { decisionAgain } from '../deciding/typed-again.js';
import { ReadGrantHearingInput } from '../grant.input.js';
import { grantRefusalInDanish } from '../grant.words.js';
import { SendGrantHearing } from './send-grant-hearing.js';

const OF_A_HEARING = new Set(['facts', 'reasonCode', 'reason', 'version']);

@ApiExcludeController()
@Controller('bevillinger/:id/hoering')
@May('caseworker')
export class GrantHearingWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sendGrantHearing: SendGrantHearing,
    private readonly budgets: BudgetsOfGrants,
  ) {}

  /** Sends what is typed of a refusal, as it is intended, with what the mentee is heard about. */
  @Post()
  async send(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sent = await attempt(
      ReadGrantHearingInput,
      ownFields(typed, (name) => OF_A_HEARING.has(name)),
      ({ version, ...input }) => this.sendGrantHearing.run(id, input, actor, String(version)),
      grantRefusalInDanish,
    );
    if ('done' in sent) return seeOther(reply, `/bevillinger/${id}`, 'Partshøringen er sendt til menteen.');
    const { faults } = sent;
    const page = await this.database.asActor(actor, async (tx) => {
      const facts = await grantPageFacts(tx, id, { actor, today: this.clock.today(), budgets: this.budgets });
      return grantPage({ visitor: visitorOf(actor), ...facts, ...decisionAgain(typed, faults, facts) });
    });
    sendPage(reply, page, faults);
  }
}
