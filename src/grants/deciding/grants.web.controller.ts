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
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { DecideGrant } from '../decide-grant.js';
import { GrantVersionInput, ReadGrantDecisionInput, ReadGrantReturnInput } from '../grant.input.js';
import { grantRefusalInDanish } from '../grant.words.js';
import { RecommendGrant } from '../recommend-grant.js';
import { ReturnGrant } from '../return-grant.js';
import { grantPage } from './grant.page.js';
import { grantDecisionCheckPage } from './grant-decision-check.page.js';
import { tryDecision } from './grant-decision.queries.js';
import { grantPageFacts } from './grant-page.queries.js';

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
  ) {}

  @Get()
  @May(...CASE_READERS, ...PARTY_ROLES)
  async one(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledWith()));
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
    // The field that is missing is on the page of the draft.
    const faults = recommended.faults.map(({ code, detail }) => ({ code, detail }));
    sendPage(reply, await this.page(id, actor, { typed: {}, faults }), faults);
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
    sendPage(reply, await this.page(id, actor, filledAgain(typed, returned.faults)), returned.faults);
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
      typed,
      (input) =>
        this.database.asActor(actor, async (tx) => {
          const outcome = await tryDecision(tx, id, input, actor, today);
          if ('refused' in outcome) return outcome;
          const { grant, of, effect } = await grantPageFacts(tx, id, actor);
          const visitor = visitorOf(actor);
          const legalBasis = outcome.done;
          return { done: grantDecisionCheckPage({ visitor, grant, of, effect, input, legalBasis }) };
        }),
      grantRefusalInDanish,
    );
    if ('done' in tried) return sendPage(reply, tried.done);
    sendPage(reply, await this.page(id, actor, filledAgain(typed, tried.faults)), tried.faults);
  }

  /** The form again, as it was filled in, from the page that checks it. */
  @Post('afgoerelse/ret')
  async formAgain(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledAgain(typed, [])));
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
    if ('done' in decided) return seeOther(reply, `/bevillinger/${id}`, 'Bevillingen er afgjort.');
    sendPage(reply, await this.page(id, actor, filledAgain(typed, decided.faults)), decided.faults);
  }

  private page(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) =>
      grantPage({ visitor: visitorOf(actor), ...(await grantPageFacts(tx, id, actor)), form }),
    );
  }
}
