import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { found } from '../../shared/not-found.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { EvaluateCourse } from './evaluate-course.js';
import { CourseEvaluationInput, EvaluationInput } from './evaluation.input.js';
import { evaluationsOf } from './evaluation.queries.js';
import { EvaluationsView } from './evaluation.view.js';
import { courseEvaluationRefusalInDanish, evaluationRefusalInDanish } from './evaluation.words.js';
import { EVALUATION_READERS, EVALUATION_WRITERS, hasEvaluations } from './evaluation-roles.js';
import { WriteEvaluation } from './write-evaluation.js';

@ApiTags('evaluations')
@Controller('api/placements/:id')
export class EvaluationsApiController {
  constructor(
    private readonly database: Database,
    private readonly writeEvaluation: WriteEvaluation,
    private readonly evaluateCourse: EvaluateCourse,
  ) {}

  @Get('evaluations')
  @May(...EVALUATION_READERS, ...EVALUATION_WRITERS)
  @ApiOkResponse({ type: EvaluationsView })
  list(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<EvaluationsView> {
    return this.database.asActor(actor, async (tx) => {
      const { runBy } = await findPlacement(tx, id);
      found(hasEvaluations(actor.role, runBy) ? id : null, 'evaluation');
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      return evaluationsOf(tx, id, actor.role);
    });
  }

  @Post('evaluations')
  @May(...EVALUATION_WRITERS)
  @ApiCreatedResponse({ type: EvaluationsView })
  async write(
    @Param('id', IdPipe) id: string,
    @Body() input: EvaluationInput,
    @By() actor: Actor,
  ): Promise<EvaluationsView> {
    unwrap(await this.writeEvaluation.run(id, input, actor), evaluationRefusalInDanish);
    return this.list(id, actor);
  }

  @Post('course-evaluation')
  @May(...EVALUATION_READERS)
  @ApiCreatedResponse({ type: EvaluationsView })
  async evaluate(
    @Param('id', IdPipe) id: string,
    @Body() input: CourseEvaluationInput,
    @By() actor: Actor,
  ): Promise<EvaluationsView> {
    unwrap(await this.evaluateCourse.run(id, input, actor), courseEvaluationRefusalInDanish);
    return this.list(id, actor);
  }
}
