import { BudgetsOfGrants } from '../deciding/budgets-of-grants.js';
import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { formatDay } from '../../shared/danish-date.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { ownFields } from '../../web/read-form.js';
import { type GrantFacts, grantPageFacts } from '../deciding/grant-page.queries.js';
import { EndGrant } from './end-grant.js';
import { ReadEndingHearingInput, ReadGrantEndingInput } from './ending.input.js';
import { endingPage } from './ending.page.js';
import { endingRefusalInDanish } from './ending.words.js';
import { SendEndingHearing } from './send-ending-hearing.js';

const OF_A_DECISION = new Set(['noHearingBecause', 'noHearingWords']);

@ApiExcludeController()
@Controller('bevillinger/:id/ophoer')
@May('caseworker')
export class GrantEndingWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly endGrant: EndGrant,
    private readonly sendEndingHearing: SendEndingHearing,
    private readonly budgets: BudgetsOfGrants,
  ) {}

  /** Filled in as the mentee was heard on it. */
  @Get()
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, asIntended));
  }

  @Post()
  async end(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const ended = await attempt(
      ReadGrantEndingInput,
      ownFields(typed, (name) => name !== 'facts'),
      ({ version, ...input }) => this.endGrant.run(id, input, actor, String(version)),
      endingRefusalInDanish,
    );
    await this.onward(id, actor, reply, typed, ended, 'Afgørelsen er truffet.');
  }

  @Post('hoering')
  async hear(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sent = await attempt(
      ReadEndingHearingInput,
      ownFields(typed, (name) => !OF_A_DECISION.has(name)),
      ({ version, ...input }) => this.sendEndingHearing.run(id, input, actor, String(version)),
      endingRefusalInDanish,
    );
    await this.onward(id, actor, reply, typed, sent, 'Partshøringen er sendt til menteen.');
  }

  private async onward(
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
    typed: unknown,
    outcome: { done: unknown } | { faults: Fault[] },
    notice: string,
  ): Promise<void> {
    if ('done' in outcome) return seeOther(reply, `/bevillinger/${id}`, notice);
    const { faults } = outcome;
    sendPage(reply, await this.page(id, actor, () => filledAgain(typed, faults)), faults);
  }

  private page(
    id: string,
    actor: SignedIn,
    form: (hearings: GrantFacts['hearings']) => Filled,
  ): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const facts = await grantPageFacts(tx, id, { actor, today: this.clock.today(), budgets: this.budgets });
      const hearings = facts.hearings.filter(({ about }) => about !== 'refusal');
      return endingPage({ visitor: visitorOf(actor), ...facts, hearings, form: form(hearings) });
    });
  }
}

function asIntended(hearings: GrantFacts['hearings']): Filled {
  const { what, lastDay, reasonCode, reason } = (hearings.at(-1)?.intended ?? {}) as Record<
    string,
    string | null | undefined
  >;
  return filledWith({ what, lastDay: lastDay && formatDay(lastDay), reasonCode, reason });
}
