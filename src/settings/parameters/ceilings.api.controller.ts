import { Body, Controller, Get, Headers, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { EmptyInput } from '../../web/empty.input.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { IF_MATCH_WHERE_READ, versionSeen } from '../../web/version.js';
import { Parameter } from '../parameter.entity.js';
import { findCeiling } from '../parameter.queries.js';
import { CeilingView, ceilingView } from './ceiling.view.js';
import { DecideCeiling } from './decide-ceiling.js';
import { CeilingDecisionInput, CeilingInput } from './parameter.input.js';
import { parameterRefusalInDanish } from './parameter.words.js';
import { ProposeCeiling } from './propose-ceiling.js';
import { WithdrawCeiling } from './withdraw-ceiling.js';

@ApiTags('settings')
@Controller('api/ceilings')
export class CeilingsApiController {
  constructor(
    private readonly database: Database,
    private readonly proposeCeiling: ProposeCeiling,
    private readonly decideCeiling: DecideCeiling,
    private readonly withdrawCeiling: WithdrawCeiling,
  ) {}

  @Get()
  @May('administrator', 'payer', 'auditor')
  @ApiOkResponse({ type: [CeilingView], description: 'with proposals, the newest day first' })
  list(@By() actor: Actor): Promise<CeilingView[]> {
    return this.database.asActor(actor, async (tx) => {
      const order = { firstDay: 'desc', createdAt: 'desc', id: 'asc' } as const;
      const ceilings = await tx.find(Parameter, { where: { code: 'wage-cost-ceiling-ore' }, order });
      return ceilings.map(ceilingView);
    });
  }

  @Post()
  @May('administrator')
  @ApiCreatedResponse({
    type: CeilingView,
    description: 'proposed; it applies once a second person approves',
  })
  async propose(@Body() input: CeilingInput, @By() actor: Actor): Promise<CeilingView> {
    return this.view(unwrap(await this.proposeCeiling.run(input, actor), parameterRefusalInDanish), actor);
  }

  @Post(':id/decision')
  @May('administrator', 'payer')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: CeilingView })
  async decide(
    @Param('id', IdPipe) id: string,
    @Body() input: CeilingDecisionInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<CeilingView> {
    const outcome = await this.decideCeiling.run(id, input, versionSeen(ifMatch), actor);
    return this.view(unwrap(outcome, parameterRefusalInDanish), actor);
  }

  @Post(':id/withdrawal')
  @May('administrator')
  @ApiHeader(IF_MATCH_WHERE_READ)
  @ApiCreatedResponse({ type: CeilingView })
  async withdraw(
    @Param('id', IdPipe) id: string,
    @Body() _input: EmptyInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<CeilingView> {
    const outcome = await this.withdrawCeiling.run(id, versionSeen(ifMatch), actor);
    return this.view(unwrap(outcome, parameterRefusalInDanish), actor);
  }

  private view(id: string, actor: Actor): Promise<CeilingView> {
    return this.database.asActor(actor, async (tx) => ceilingView(await findCeiling(tx, id)));
  }
}
