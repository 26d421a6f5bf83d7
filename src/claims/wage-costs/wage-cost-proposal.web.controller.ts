import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { ProposeWageCost } from '../../grants/wage-costs/propose-wage-cost.js';
import { WageCostInput } from '../../grants/wage-costs/wage-cost.input.js';
import { stands } from '../../grants/wage-costs/wage-cost.rules.js';
import { dayToSuggest } from '../../grants/wage-costs/wage-cost-mentor.rules.js';
import { wageCostsOf } from '../../grants/wage-costs/wage-cost.queries.js';
import { wageCostRefusalInDanish } from '../../grants/wage-costs/wage-cost.words.js';
import { mentorsOf } from '../../placements/handover/mentorship.queries.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { wageCostCheckPage } from './wage-cost-check.page.js';
import { asInput, faultsInForm, suggestedWage, wageAsTyped } from './wage-cost-form.js';
import { wageCostFormPage } from './wage-cost-form.page.js';
import { priceSoFar } from './wage-cost-price.js';
import { tryWageCost, wageCostFormFacts } from './wage-cost-proposal.queries.js';

@ApiExcludeController()
@Controller('forloeb/:id/loenomkostning')
@May('leader', 'consultant')
export class WageCostProposalWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly proposeWageCost: ProposeWageCost,
  ) {}

  @Get()
  async form(
    @Param('id', IdPipe) id: string,
    @Query('fra') fromId: string | undefined,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, { fromId }));
  }

  /** The form again, as it was filled in, from the page that checks it. */
  @Post('ret')
  async formAgain(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, { form: filledAgain(typed, []) }));
  }

  @Get('pris')
  @Header('content-type', 'text/plain; charset=utf-8')
  price(@Param('id', IdPipe) _id: string, @Query() typed: unknown): Promise<string> {
    return priceSoFar(typed);
  }

  @Post('eftersyn')
  async check(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const tried = await attempt(
      WageCostInput,
      asInput(typed),
      (input) =>
        this.database.asActor(actor, async (tx) => {
          const outcome = await tryWageCost(tx, id, input);
          if ('refused' in outcome) return outcome;
          await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
          const form = filledAgain(typed, []);
          const facts = { visitor: visitorOf(actor), placementId: id, firstDay: input.firstDay, form };
          return { done: wageCostCheckPage({ ...facts, ...outcome.done }) };
        }),
      wageCostRefusalInDanish,
    );
    if ('done' in tried) return sendPage(reply, tried.done);
    await this.again(id, actor, reply, typed, tried.faults);
  }

  @Post()
  async propose(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const proposed = await attempt(
      WageCostInput,
      asInput(typed),
      (input) => this.proposeWageCost.run(id, input, actor),
      wageCostRefusalInDanish,
    );
    if ('faults' in proposed) return this.again(id, actor, reply, typed, proposed.faults);
    seeOther(reply, `/loenomkostninger/${proposed.done}`, 'Lønomkostningen er sendt til sagsbehandleren.');
  }

  private async again(
    id: string,
    actor: SignedIn,
    reply: FastifyReply,
    typed: unknown,
    faults: Fault[],
  ): Promise<void> {
    const shown = faultsInForm(faults, typed);
    sendPage(reply, await this.page(id, actor, { form: filledAgain(typed, shown) }), shown);
  }

  /** As it was typed, or else as the wage cost of the placement that it is written from. */
  private async page(
    id: string,
    actor: SignedIn,
    given: { form?: Filled; fromId?: string | undefined },
  ): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacement(tx, id);
      const sent = await wageCostsOf(tx, id);
      const from = sent.find((cost) => cost.id === given.fromId);
      const mentors = await mentorsOf(tx, id);
      const day = dayToSuggest(mentors, sent.filter(stands), this.clock.today());
      const suggested = from ? wageAsTyped(from) : suggestedWage(day);
      const form = given.form ?? filledWith(suggested);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const facts = await wageCostFormFacts(tx, placement, mentors);
      const price = await priceSoFar(form.typed);
      return wageCostFormPage({ visitor: visitorOf(actor), placementId: id, form, price, ...facts });
    });
  }
}
