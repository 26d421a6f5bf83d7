import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { CourseEvaluation } from './course-evaluation.entity.js';
import type { CourseEvaluationInput } from './evaluation.input.js';
import { type CourseEvaluationRefusal, courseEvaluationRefusals } from './evaluation.rules.js';

@Injectable()
export class EvaluateCourse {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The organiser's own word on a course that is over. */
  run(
    placementId: string,
    { goal, lessons }: CourseEvaluationInput,
    actor: Actor,
  ): Promise<Outcome<string, CourseEvaluationRefusal>> {
    return this.database.change<string, CourseEvaluationRefusal>(actor, async (tx) => {
      const { status } = await lockPlacement(tx, placementId);
      const isEvaluated = await tx.existsBy(CourseEvaluation, { placementId });
      const refusals = courseEvaluationRefusals(status, isEvaluated);
      if (refusals.length > 0) return refused(refusals);

      const by = { authorId: actor.personId, writtenAt: this.clock.now() };
      await tx.insert(CourseEvaluation, { placementId, goal, lessons, ...by });
      const subject = { subjectId: placementId, placementId };
      await recordEvent(tx, { what: 'evaluation.of-course-written', ...subject, details: { goal } });
      return done(placementId);
    });
  }
}
