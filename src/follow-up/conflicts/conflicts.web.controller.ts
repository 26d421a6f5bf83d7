import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findPlacement } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { refuseUnlessActs } from '../../placements/refuse-unless-acts.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { phoneToCall } from '../concerns/concern-readers.queries.js';
import { CONCERN_READERS, CONCERN_WRITERS } from '../concerns/concern-roles.js';
import { AssessConflict } from './assess-conflict.js';
import { ConflictAssessmentInput, ConflictInput } from './conflict.input.js';
import { conflictPage } from './conflict.page.js';
import { findConflict } from './conflict.queries.js';
import { assessmentRefusalInDanish, reportRefusalInDanish } from './conflict.words.js';
import { ReportConflict } from './report-conflict.js';
import { reportConflictPage } from './report-conflict.page.js';

@ApiExcludeController()
@Controller('forloeb/:id/interessekonflikt')
export class ConflictsWebController {
  constructor(
    private readonly database: Database,
    private readonly reportConflict: ReportConflict,
    private readonly assessConflict: AssessConflict,
  ) {}

  @Get()
  @May(...CONCERN_WRITERS)
  async form(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.formPage(id, actor, filledWith()));
  }

  @Post()
  @May(...CONCERN_WRITERS)
  async report(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const phone = await this.database.asActor(actor, phoneToCall);
    const reported = await attempt(
      ConflictInput,
      typed,
      (input) => this.reportConflict.run(id, input, actor),
      (refusal) => reportRefusalInDanish(refusal, phone),
    );
    if ('done' in reported) {
      return seeOther(reply, `/forloeb/${id}#opfoelgning`, 'Interessekonflikten er meldt.');
    }
    const { faults } = reported;
    sendPage(reply, await this.formPage(id, actor, filledAgain(typed, faults)), faults);
  }

  @Get(':conflictId')
  @May(...CASE_READERS, ...PARTY_ROLES)
  async show(
    @Param('conflictId', IdPipe) conflictId: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(conflictId, actor, filledWith()));
  }

  @Post(':conflictId')
  @May(...CONCERN_READERS)
  async assess(
    @Param('conflictId', IdPipe) conflictId: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const assessed = await attempt(
      ConflictAssessmentInput,
      typed,
      (input) => this.assessConflict.run(conflictId, input, actor),
      assessmentRefusalInDanish,
    );
    if ('done' in assessed) {
      const { placementId } = await this.database.asActor(actor, (tx) => findConflict(tx, conflictId));
      const here = `/forloeb/${placementId}/interessekonflikt/${conflictId}`;
      return seeOther(reply, here, 'Vurderingen er gemt.');
    }
    const { faults } = assessed;
    sendPage(reply, await this.page(conflictId, actor, filledAgain(typed, faults)), faults);
  }

  private formPage(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      refuseUnlessActs(actor.role, await findPlacement(tx, id));
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      return reportConflictPage({ visitor: visitorOf(actor), placementId: id, form });
    });
  }

  private page(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const conflict = await findConflict(tx, id);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, conflict.placementId);
      const { runBy } = await findPlacement(tx, conflict.placementId);
      const hasTheCase = actor.role === runBy;
      return conflictPage({
        visitor: visitorOf(actor),
        conflict,
        form: hasTheCase ? form : null,
        changesMentor: hasTheCase,
      });
    });
  }
}
