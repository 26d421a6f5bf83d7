import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_CHANGERS, CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { findPlacement } from '../placement.queries.js';
import { recordCaseLook } from '../record-case-look.js';
import { DeathInput, DeathTakenBackInput } from './death.input.js';
import { deathsOfCase } from './death.queries.js';
import { DeathView } from './death.view.js';
import { deathRefusalInDanish, deathTakingBackRefusalInDanish } from './death.words.js';
import { RegisterDeath } from './register-death.js';
import { TakeBackDeath } from './take-back-death.js';

@ApiTags('placements')
@Controller('api')
export class DeathsApiController {
  constructor(
    private readonly database: Database,
    private readonly registerDeath: RegisterDeath,
    private readonly takeBackDeath: TakeBackDeath,
  ) {}

  @Get('placements/:id/deaths')
  @May(...CASE_READERS)
  @ApiOkResponse({ type: [DeathView], description: 'newest first, with what was taken back' })
  list(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<DeathView[]> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      return deathsOfCase(tx, id);
    });
  }

  @Post('placements/:id/deaths')
  @May(...CASE_CHANGERS)
  @ApiCreatedResponse({ type: [DeathView] })
  async register(
    @Param('id', IdPipe) id: string,
    @Body() input: DeathInput,
    @By() actor: Actor,
  ): Promise<DeathView[]> {
    unwrap(await this.registerDeath.run(id, input, actor), deathRefusalInDanish);
    return this.list(id, actor);
  }

  @Post('deaths/:id/taken-back')
  @May(...CASE_CHANGERS)
  @ApiCreatedResponse({ type: [DeathView], description: 'of the case on which it was written' })
  async takeBack(
    @Param('id', IdPipe) id: string,
    @Body() input: DeathTakenBackInput,
    @By() actor: Actor,
  ): Promise<DeathView[]> {
    const outcome = await this.takeBackDeath.run(id, input, actor);
    return this.list(unwrap(outcome, deathTakingBackRefusalInDanish), actor);
  }
}
