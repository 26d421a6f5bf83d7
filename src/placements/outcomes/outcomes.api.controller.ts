import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { findPlacement } from '../placement.queries.js';
import { recordCaseLook } from '../record-case-look.js';
import { NoteOutcome } from './note-outcome.js';
import { OutcomeInput } from './outcome.input.js';
import { outcomesOf } from './outcome.queries.js';
import { OutcomeView } from './outcome.view.js';
import { outcomeRefusalInDanish } from './outcome.words.js';

@ApiTags('placements')
@Controller('api/placements/:id/outcomes')
export class OutcomesApiController {
  constructor(
    private readonly database: Database,
    private readonly noteOutcome: NoteOutcome,
  ) {}

  @Get()
  @May(...CASE_READERS, 'mentee')
  @ApiOkResponse({ type: [OutcomeView], description: 'newest first' })
  list(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<OutcomeView[]> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      return outcomesOf(tx, id);
    });
  }

  @Post()
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: [OutcomeView] })
  async note(
    @Param('id', IdPipe) id: string,
    @Body() input: OutcomeInput,
    @By() actor: Actor,
  ): Promise<OutcomeView[]> {
    unwrap(await this.noteOutcome.run(id, input, actor), outcomeRefusalInDanish);
    return this.list(id, actor);
  }
}
