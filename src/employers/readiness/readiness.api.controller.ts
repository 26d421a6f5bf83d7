import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { found } from '../../shared/not-found.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { Employer } from '../employer.entity.js';
import { ReadinessInput } from './readiness.input.js';
import { readinessOf } from './readiness.queries.js';
import { ReadinessPartView } from './readiness.view.js';
import { readinessRefusalInDanish } from './readiness.words.js';
import { RegisterReadiness } from './register-readiness.js';

@ApiTags('employers')
@Controller('api/employers/:id/readiness')
export class ReadinessApiController {
  constructor(
    private readonly database: Database,
    private readonly registerReadiness: RegisterReadiness,
  ) {}

  @Get()
  @May(...CASE_READERS)
  @ApiOkResponse({ type: [ReadinessPartView] })
  show(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<ReadinessPartView[]> {
    return this.database.asActor(actor, async (tx) => {
      found(await tx.findOneBy(Employer, { id }), 'employer');
      return readinessOf(tx, id);
    });
  }

  @Post()
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: [ReadinessPartView] })
  async register(
    @Param('id', IdPipe) id: string,
    @Body() input: ReadinessInput,
    @By() actor: Actor,
  ): Promise<ReadinessPartView[]> {
    unwrap(await this.registerReadiness.run(id, input, actor), readinessRefusalInDanish);
    return this.show(id, actor);
  }
}
