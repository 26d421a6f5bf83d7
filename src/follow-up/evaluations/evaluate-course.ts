import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { monthOf } from '../../shared/day.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { CourseEvaluation } from './course-evaluation.entity.js';
import type { CourseEvaluationInput } from './evaluation.input.js';
import { writtenOfCourse } from './evaluation.queries.js';
import { type CourseEvaluationRefusal, courseEvaluationRefusals } from './evaluation.rules.js';

@Injectable()
export class EvaluateCourse {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The organiser's own word on a course, along the way or when it is over. */
  run(
    placementId: string,
    { kind, goal, lessons }: CourseEvaluationInput,
    actor: Actor,
  ): Promise<Outcome<string, CourseEvaluationRefusal>> {
    return this.database.change<string, CourseEvaluationRefusal>(actor, async (tx) => {
      const { status } = await lockPlacement(tx, placementId);
      const month = monthOf(this.clock.today());
      const before = await writtenOfCourse(tx, placementId, month);
      const refusals = courseEvaluationRefusals(kind, status, before);
      if (refusals.length > 0) return refused(refusals);

      const by = { authorId: actor.personId, writtenAt: this.clock.now() };
      await tx.insert(CourseEvaluation, { id: randomUUID(), placementId, kind, month, goal, lessons, ...by });
      const subject = { subjectId: placementId, placementId };
      await recordEvent(tx, { what: 'evaluation.of-course-written', ...subject, details: { kind, goal } });
      return done(placementId);
    });
  }
}
