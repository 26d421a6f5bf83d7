import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { findPlacement, schemeOf } from '../placements/placement.queries.js';
import { PlacementView } from '../placements/placement.view.js';
import { findPlacementView } from '../placements/placement-list.queries.js';
import { recordCaseLook } from '../placements/record-case-look.js';
import { gatesOf } from '../schemes/scheme.rules.js';
import { Clock } from '../shared/clock.js';
import { EmptyInput } from '../web/empty.input.js';
import { IdPipe } from '../web/id.pipe.js';
import { unwrap } from '../web/problems/said.js';
import { ActivatePlacement } from './activation/activate-placement.js';
import { caseFacts, caseState } from './case.queries.js';
import { CaseView } from './case.view.js';
import { activationRefusalInDanish, nextStepInDanish } from './case.words.js';
import { nextStep } from './next-step.rules.js';
import { readiness } from './activation/readiness.rules.js';

@ApiTags('cases')
@Controller('api/placements/:id')
export class CasesApiController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly activatePlacement: ActivatePlacement,
  ) {}

  @Get('case')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: CaseView })
  one(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<CaseView> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      const today = this.clock.today();
      const step = nextStep(await caseState(tx, placement, today), today);
      return {
        nextStep: nextStepInDanish(step, today),
        waitsFor: step.who,
        readiness: readiness(gatesOf(await schemeOf(tx, placement)), await caseFacts(tx, placement, today)),
      };
    });
  }

  @Post('activation')
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: PlacementView })
  async activate(
    @Param('id', IdPipe) id: string,
    @Body() _input: EmptyInput,
    @By() actor: Actor,
  ): Promise<PlacementView> {
    unwrap(await this.activatePlacement.run(id, actor), activationRefusalInDanish);
    return this.database.asActor(actor, (tx) => findPlacementView(tx, id));
  }
}
