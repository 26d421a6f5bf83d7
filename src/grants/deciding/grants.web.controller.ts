import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS, CASE_WORKERS, PARTY_ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { filledAgain } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { ownFields, typedIn } from '../../web/read-form.js';
import { BudgetsOfGrants } from './budgets-of-grants.js';
import { DecideGrant } from './decide-grant.js';
import { GrantVersionInput, ReadGrantDecisionInput, ReadGrantReturnInput } from '../grant.input.js';
import { grantRefusalInDanish } from '../grant.words.js';
import { asIntended } from '../hearings/as-intended.js';
import { RecommendGrant } from './recommend-grant.js';
import { ReturnGrant } from './return-grant.js';
import { grantPage } from './grant.page.js';
import { grantDecisionCheckPage } from './grant-decision-check.page.js';
import { tryDecision } from './grant-decision.queries.js';
import { type GrantFacts, grantPageFacts } from './grant-page.queries.js';
import { decisionAgain, recommendationAgain, type TypedAgain } from './typed-again.js';

@ApiExcludeController()
@Controller('bevillinger/:id')
@May('caseworker')
export class GrantsWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly recommendGrant: RecommendGrant,
    private readonly returnGrant: ReturnGrant,
    private readonly decideGrant: DecideGrant,
    private readonly budgets: BudgetsOfGrants,
  ) {}

  @Get()
  @May(...CASE_READERS, ...PARTY_ROLES)
  async one(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, ({ hearings }) => ({ form: asIntended(hearings), lost: [] })));
  }

  @Post('indstilling')
  @May(...CASE_WORKERS)
  async recommend(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const recommended = await attempt(
      GrantVersionInput,
      typed,
      ({ version }) => this.recommendGrant.run(id, actor, String(version)),
      grantRefusalInDanish,
    );
    if ('done' in recommended) return seeOther(reply, `/bevillinger/${id}`, 'Bevillingen er indstillet.');
    const { faults } = recommended;
    const page = await this.page(id, actor, ({ grant }) => recommendationAgain(faults, grant.status));
    sendPage(reply, page, faults);
  }

  @Post('tilbagesendelse')
  async giveBack(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const returned = await attempt(
      ReadGrantReturnInput,
      typed,
      ({ because, version }) => this.returnGrant.run(id, because, actor, String(version)),
      grantRefusalInDanish,
    );
    if ('done' in returned) return seeOther(reply, `/bevillinger/${id}`, 'Bevillingen er sendt tilbage.');
    await this.again(id, actor, reply, typed, returned.faults);
  }

  @Post('afgoerelse/eftersyn')
  async check(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const today = this.clock.today();
    const tried = await attempt(
      ReadGrantDecisionInput,
      ownFields(typed, (name) => name !== 'facts'),
      (input) =>
        this.database.asActor(actor, async (tx) => {
          const outcome = await tryDecision(tx, id, input, actor, today);
          if ('refused' in outcome) return outcome;
          const { grant, of, effect, budgets, hearings } = await grantPageFacts(tx, id, {
            actor,
            today,
            budgets: this.budgets,
          });
          const isHeard = hearings.some(({ about }) => about === 'refusal');
          const visitor = visitorOf(actor);
          const legalBasis = outcome.done;
          const facts = { visitor, grant, of, effect, input, legalBasis, budgets, isHeard };
          return { done: grantDecisionCheckPage(facts) };
        }),
      grantRefusalInDanish,
    );
    if ('done' in tried) return sendPage(reply, tried.done);
    await this.again(id, actor, reply, typed, tried.faults);
  }

  /** The form again, as it was filled in, from the page that checks it. */
  @Post('afgoerelse/ret')
  async formAgain(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, () => ({ form: filledAgain(typed, []), lost: [] })));
  }

  @Post('afgoerelse')
  async decide(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const decided = await attempt(
      ReadGrantDecisionInput,
      typed,
      ({ version, ...input }) => this.decideGrant.run(id, input, actor, String(version)),
      grantRefusalInDanish,
    );
    if ('done' in decided) {
      const isRefused = typedIn(typed, 'outcome') === 'refused';
      return seeOther(reply, `/bevillinger/${id}`, isRefused ? 'Afslaget er givet.' : 'Timerne er bevilget.');
    }
    await this.again(id, actor, reply, typed, decided.faults);
  }

  private async again(
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
    typed: unknown,
    faults: Fault[],
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, (grant) => decisionAgain(typed, faults, grant)), faults);
  }

  private page(id: string, actor: SignedIn, typed: (facts: GrantFacts) => TypedAgain): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const facts = await grantPageFacts(tx, id, { actor, today: this.clock.today(), budgets: this.budgets });
      return grantPage({ visitor: visitorOf(actor), ...facts, ...typed(facts) });
    });
  }
}
