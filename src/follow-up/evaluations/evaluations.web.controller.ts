import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database, type Tx } from '../../access/database.js';
import { changesCase } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import type { PlacementView } from '../../placements/placement.view.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { Clock } from '../../shared/clock.js';
import { found } from '../../shared/not-found.js';
import { monthOf } from '../../shared/day.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { EvaluateCourse } from './evaluate-course.js';
import { CourseEvaluationInput, EvaluationInput } from './evaluation.input.js';
import { evaluationPage } from './evaluation.page.js';
import { evaluationsOf, mentorToEvaluate, writtenBefore, writtenOfCourse } from './evaluation.queries.js';
import {
  courseEvaluationRefusals,
  courseKindNow,
  type EvaluationKind,
  evaluationRefusals,
  kindNow,
} from './evaluation.rules.js';
import { courseEvaluationRefusalInDanish, evaluationRefusalInDanish } from './evaluation.words.js';
import { EVALUATION_READERS, EVALUATION_WRITERS, hasEvaluations, readsAsStaff } from './evaluation-roles.js';
import { WriteEvaluation } from './write-evaluation.js';

type Now = { kind: EvaluationKind; whyNot: null } | { kind: null; whyNot: string };

@ApiExcludeController()
@Controller('forloeb/:id/evaluering')
export class EvaluationsWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writeEvaluation: WriteEvaluation,
    private readonly evaluateCourse: EvaluateCourse,
  ) {}

  @Get()
  @May(...EVALUATION_READERS, ...EVALUATION_WRITERS)
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, filledWith()));
  }

  @Post()
  @May(...EVALUATION_WRITERS)
  async write(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const written = await attempt(
      EvaluationInput,
      typed,
      (input) => this.writeEvaluation.run(id, input, actor),
      evaluationRefusalInDanish,
    );
    const here = `/forloeb/${id}/evaluering`;
    if ('done' in written) return seeOther(reply, here, 'Tak. Din evaluering er sendt.');
    const { faults } = written;
    sendPage(reply, await this.page(id, actor, filledAgain(typed, faults)), faults);
  }

  @Post('forloeb')
  @May(...EVALUATION_READERS)
  async evaluate(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const evaluated = await attempt(
      CourseEvaluationInput,
      typed,
      (input) => this.evaluateCourse.run(id, input, actor),
      courseEvaluationRefusalInDanish,
    );
    const here = `/forloeb/${id}/evaluering`;
    if ('done' in evaluated) return seeOther(reply, here, 'Evalueringen er gemt.');
    const { faults } = evaluated;
    sendPage(reply, await this.page(id, actor, filledAgain(typed, faults)), faults);
  }

  /** Which evaluation the author may write now, or why none. */
  private async ownNow(tx: Tx, placement: PlacementView, { personId }: SignedIn): Promise<Now> {
    const { id, status, lastDay } = placement;
    const today = this.clock.today();
    const mentorId = await mentorToEvaluate(tx, id, today);
    const before = await writtenBefore(tx, { placementId: id, authorId: personId, mentorId, lastDay }, today);
    const kind = kindNow({ status, lastDay }, today) ?? 'end';
    const course = { status, lastDay, hasMentor: mentorId !== null };
    const [refusal] = evaluationRefusals(kind, course, before, today);
    return refusal === undefined
      ? { kind, whyNot: null }
      : { kind: null, whyNot: evaluationRefusalInDanish(refusal).detail };
  }

  /** The same of the organiser's own; null for staff who do not run the course. */
  private async courseNow(
    tx: Tx,
    { id, status, runBy }: PlacementView,
    { role }: SignedIn,
  ): Promise<Now | null> {
    if (!changesCase(role, runBy)) return null;
    const kind = courseKindNow(status) ?? 'along-the-way';
    const before = await writtenOfCourse(tx, id, monthOf(this.clock.today()));
    const [refusal] = courseEvaluationRefusals(kind, status, before);
    return refusal === undefined
      ? { kind, whyNot: null }
      : { kind: null, whyNot: courseEvaluationRefusalInDanish(refusal).detail };
  }

  private page(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const placement = await findPlacementView(tx, id);
      found(hasEvaluations(actor.role, placement.runBy) ? id : null, 'evaluation');
      const written = await evaluationsOf(tx, id, actor.role);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      const isStaff = readsAsStaff(actor.role);
      const now = isStaff
        ? await this.courseNow(tx, placement, actor)
        : await this.ownNow(tx, placement, actor);
      return evaluationPage({
        visitor: visitorOf(actor),
        placementId: id,
        runBy: placement.runBy,
        menteeName: actor.role === 'mentee' ? null : placement.mentee.name,
        written,
        may: now?.kind ?? null,
        isStaff,
        whyNot: now?.whyNot ?? null,
        form,
      });
    });
  }
}
