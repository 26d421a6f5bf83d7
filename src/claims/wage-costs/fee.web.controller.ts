import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { ProposeWageCost } from '../../grants/wage-costs/propose-wage-cost.js';
import { FeeInput } from '../../grants/wage-costs/wage-cost.input.js';
import { wageCostRefusalInDanish } from '../../grants/wage-costs/wage-cost.words.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { caseInDanish } from '../../placements/placement.words.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { feePage } from './fee.page.js';

@ApiExcludeController()
@Controller('forloeb/:id/honorar')
@May('consultant')
export class FeeWebController {
  constructor(
    private readonly database: Database,
    private readonly proposeWageCost: ProposeWageCost,
  ) {}

  @Get()
  async form(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledWith()));
  }

  @Post()
  async agree(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const agreed = await attempt(
      FeeInput,
      typed,
      (input) => this.proposeWageCost.agree(id, input, actor),
      wageCostRefusalInDanish,
    );
    if ('done' in agreed) return seeOther(reply, `/forloeb/${id}`, 'Honoraret er sendt til sagsbehandleren.');
    sendPage(reply, await this.page(id, actor, filledAgain(typed, agreed.faults)), agreed.faults);
  }

  private page(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacementView(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const mentor = placement.mentor?.name ?? null;
      return feePage({
        visitor: visitorOf(actor),
        placementId: id,
        of: caseInDanish(placement),
        mentor,
        form,
      });
    });
  }
}
