import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { findEmployer } from '../../employers/employer.queries.js';
import { findSuccession, successionsOf } from '../../employers/succession/succession.queries.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { AnnulSuccession } from './annul-succession.js';
import { RegisterSuccession } from './register-succession.js';
import { AnnulmentInput, SuccessionInput } from './succession.input.js';
import { SuccessionView, successionView } from './succession.view.js';
import { annulmentRefusalInDanish, successionRefusalInDanish } from './succession.words.js';

/** An employer goes on in another: merged, under a new number, or with workplaces sold. */
@ApiTags('employers')
@Controller('api')
export class SuccessionsApiController {
  constructor(
    private readonly database: Database,
    private readonly registerSuccession: RegisterSuccession,
    private readonly annulSuccession: AnnulSuccession,
  ) {}

  @Post('employers/:id/successions')
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: SuccessionView })
  async register(
    @Param('id', IdPipe) id: string,
    @Body() input: SuccessionInput,
    @By() actor: Actor,
  ): Promise<SuccessionView> {
    return this.one(
      unwrap(await this.registerSuccession.run(id, input, actor), successionRefusalInDanish),
      actor,
    );
  }

  /** From and to the employer, the newest first. */
  @Get('employers/:id/successions')
  @May(...CASE_READERS)
  @ApiOkResponse({ type: [SuccessionView] })
  list(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<SuccessionView[]> {
    return this.database.asActor(actor, async (tx) => {
      await findEmployer(tx, id);
      return (await successionsOf(tx, id)).map(successionView);
    });
  }

  @Post('successions/:id/annulment')
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: SuccessionView })
  async annul(
    @Param('id', IdPipe) id: string,
    @Body() input: AnnulmentInput,
    @By() actor: Actor,
  ): Promise<SuccessionView> {
    return this.one(
      unwrap(await this.annulSuccession.run(id, input, actor), annulmentRefusalInDanish),
      actor,
    );
  }

  private one(id: string, actor: Actor): Promise<SuccessionView> {
    return this.database.asActor(actor, async (tx) => successionView(await findSuccession(tx, id)));
  }
}
