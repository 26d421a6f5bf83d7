import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { phoneToCall } from '../concerns/concern-readers.queries.js';
import { CONCERN_READERS, CONCERN_WRITERS } from '../concerns/concern-roles.js';
import { AssessConflict } from './assess-conflict.js';
import { ConflictAssessmentInput, ConflictInput } from './conflict.input.js';
import { conflictsOf, findConflict } from './conflict.queries.js';
import { ConflictView } from './conflict.view.js';
import { assessmentRefusalInDanish, reportRefusalInDanish } from './conflict.words.js';
import { ReportConflict } from './report-conflict.js';

@ApiTags('conflicts')
@Controller('api')
export class ConflictsApiController {
  constructor(
    private readonly database: Database,
    private readonly reportConflict: ReportConflict,
    private readonly assessConflict: AssessConflict,
  ) {}

  @Post('placements/:id/conflicts')
  @May(...CONCERN_WRITERS)
  @ApiCreatedResponse({ type: ConflictView })
  async report(
    @Param('id', IdPipe) placementId: string,
    @Body() input: ConflictInput,
    @By() actor: Actor,
  ): Promise<ConflictView> {
    const phone = await this.database.asActor(actor, phoneToCall);
    const reported = await this.reportConflict.run(placementId, input, actor);
    const id = unwrap(reported, (refusal) => reportRefusalInDanish(refusal, phone));
    return this.database.asActor(actor, (tx) => findConflict(tx, id));
  }

  /** Those that the asker reported, and for staff those of the case. */
  @Get('placements/:id/conflicts')
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: [ConflictView] })
  list(@Param('id', IdPipe) placementId: string, @By() actor: Actor): Promise<ConflictView[]> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, placementId);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, placementId);
      return conflictsOf(tx, placementId);
    });
  }

  @Post('conflicts/:id/assessment')
  @May(...CONCERN_READERS)
  @ApiCreatedResponse({ type: ConflictView })
  async assess(
    @Param('id', IdPipe) id: string,
    @Body() input: ConflictAssessmentInput,
    @By() actor: Actor,
  ): Promise<ConflictView> {
    unwrap(await this.assessConflict.run(id, input, actor), assessmentRefusalInDanish);
    return this.database.asActor(actor, (tx) => findConflict(tx, id));
  }
}
