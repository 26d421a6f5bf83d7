import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { DecideWageCost } from '../../grants/wage-costs/decide-wage-cost.js';
import { WithdrawWageCost } from '../../grants/wage-costs/withdraw-wage-cost.js';
import { WageCostDecisionInput } from '../../grants/wage-costs/wage-cost.input.js';
import { wageCostRefusalInDanish } from '../../grants/wage-costs/wage-cost.words.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { typedIn } from '../../web/read-form.js';
import { wageCostPage } from './wage-cost.page.js';
import { wageCostPageFacts } from './wage-cost-page.queries.js';

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
    sendPage(reply, await this.page(id, actor, filledWith()));
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
      return sendPage(reply, await this.page(id, actor, filledAgain(typed, [CONTRADICTION])), [
        CONTRADICTION,
      ]);
    }
    const decided = await attempt(
      WageCostDecisionInput,
      typed,
      (input) => this.decideWageCost.run(id, input, actor),
      wageCostRefusalInDanish,
    );
    if ('done' in decided) return seeOther(reply, `/loenomkostninger/${id}`, 'Lønomkostningen er afgjort.');
    sendPage(reply, await this.page(id, actor, filledAgain(typed, decided.faults)), decided.faults);
  }

  /** What was wrong is sent again, filled in as it was. */
  @Post('tilbagetraekning')
  @May('leader')
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
    sendPage(reply, await this.page(id, actor, filledAgain(typed, withdrawn.faults)), withdrawn.faults);
  }

  private page(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) =>
      wageCostPage({ visitor: visitorOf(actor), ...(await wageCostPageFacts(tx, id, actor)), form }),
    );
  }
}
