import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import type { TypedAgain } from '../../grants/deciding/typed-again.js';
import { DecideWageCost } from '../../grants/wage-costs/decide-wage-cost.js';
import { WithdrawWageCost } from '../../grants/wage-costs/withdraw-wage-cost.js';
import { WageCostDecisionInput } from '../../grants/wage-costs/wage-cost.input.js';
import { wageCostRefusalInDanish } from '../../grants/wage-costs/wage-cost.words.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { typedIn } from '../../web/read-form.js';
import { decisionAgain } from './decision-again.js';
import { wageCostPage } from './wage-cost.page.js';
import { type WageCostFacts, wageCostPageFacts } from './wage-cost-page.queries.js';

/** The form asks for the reasons of a refusal alone. */
const CONTRADICTION: Fault = {
  code: 'approved-with-reasons',
  field: 'reason',
  detail: 'Du godkender, men har skrevet, hvorfor du afslår. Slet det, eller giv afslag.',
};

@ApiExcludeController()
@Controller('loenomkostninger/:id')
export class WageCostWebController {
  constructor(
    private readonly database: Database,
    private readonly decideWageCost: DecideWageCost,
    private readonly withdrawWageCost: WithdrawWageCost,
  ) {}

  /** To mentor and mentee no wage cost is there at all. */
  @Get()
  @May(...CASE_READERS, ...PARTY_ROLES)
  async one(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, () => ({ form: filledWith(), lost: [] })));
  }

  @Post('afgoerelse')
  @May('caseworker')
  async decide(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (typedIn(typed, 'outcome') === 'approved' && typedIn(typed, 'reason').trim() !== '') {
      return this.again(reply, { id, actor, typed, faults: [CONTRADICTION] });
    }
    const decided = await attempt(
      WageCostDecisionInput,
      typed,
      (input) => this.decideWageCost.run(id, input, actor),
      wageCostRefusalInDanish,
    );
    if ('done' in decided) return seeOther(reply, `/loenomkostninger/${id}`, 'Lønomkostningen er afgjort.');
    await this.again(reply, { id, actor, typed, faults: decided.faults });
  }

  private async again(
    reply: FastifyReply,
    { id, actor, typed, faults }: { id: string; actor: SignedIn; typed: unknown; faults: Fault[] },
  ): Promise<void> {
    const page = await this.page(id, actor, (facts) => decisionAgain(typed, faults, facts));
    sendPage(reply, page, faults);
  }

  /** What was wrong is sent again, filled in as it was. */
  @Post('tilbagetraekning')
  @May('leader', 'consultant')
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const withdrawn = await attempt(
      EmptyInput,
      typed,
      () => this.withdrawWageCost.run(id, actor),
      wageCostRefusalInDanish,
    );
    if ('done' in withdrawn) {
      return seeOther(reply, `/loenomkostninger/${id}`, 'Lønomkostningen er trukket tilbage.');
    }
    const { faults } = withdrawn;
    sendPage(reply, await this.page(id, actor, () => ({ form: filledAgain({}, faults), lost: [] })), faults);
  }

  private page(id: string, actor: SignedIn, typed: (facts: WageCostFacts) => TypedAgain): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const facts = await wageCostPageFacts(tx, id, actor);
      return wageCostPage({ visitor: visitorOf(actor), ...facts, ...typed(facts) });
    });
  }
}
