import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { keepAnswers, mentorsFrom, tellOfAnswers } from '../../placements/answers/answers.queries.js';
import { lockPlacement, takesPart } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { ConflictAssessment } from './conflict-assessment.entity.js';
import type { ConflictAssessmentInput } from './conflict.input.js';
import { findConflict } from './conflict.queries.js';
import { Conflict } from './conflict.entity.js';
import { answerTo, type AssessmentRefusal, assessmentRefusals } from './conflict.rules.js';
import type { ConflictView } from './conflict.view.js';

@Injectable()
export class AssessConflict {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Answers a reported conflict; of a tie, that is also the answer to the question that was asked of the mentor. */
  run(
    id: string,
    { outcome, text }: ConflictAssessmentInput,
    actor: Actor,
  ): Promise<Outcome<string, AssessmentRefusal>> {
    return this.database.change<string, AssessmentRefusal>(actor, async (tx) => {
      const { placementId } = await findConflict(tx, id);
      await lockPlacement(tx, placementId);
      const conflict = await findConflict(tx, id);
      const { involvedId } = await tx.findOneByOrFail(Conflict, { id });
      const { mentorId, kind, status } = conflict;
      const isPartOfIt = involvedId === actor.personId || (await takesPart(tx, placementId, actor.personId));
      const refusals = assessmentRefusals({ status, isPartOfIt });
      if (refusals.length > 0) return refused(refusals);

      const by = { assessedBy: actor.personId, assessedAt: this.clock.now() };
      await tx.insert(ConflictAssessment, { conflictId: id, placementId, mentorId, outcome, text, ...by });
      await this.answerTheQuestion(tx, conflict, { outcome, text }, actor);
      const details = { kind, outcome };
      await recordEvent(tx, { what: 'conflict.assessed', subjectId: id, placementId, details });
      return done(id);
    });
  }

  private async answerTheQuestion(
    tx: Tx,
    { placementId, mentorId, kind }: ConflictView,
    { outcome, text }: ConflictAssessmentInput,
    actor: Actor,
  ): Promise<void> {
    const answer = answerTo(kind, outcome, text);
    const mentors = await mentorsFrom(tx, placementId, this.clock.today());
    const mentorship = mentors.find((mentor) => mentor.id === mentorId);
    if (answer === null || mentorship === undefined) return;
    const of = { placementId, mentorshipId: mentorship.mentorshipId };
    await keepAnswers(tx, of, [answer], actor, this.clock.now());
    await tellOfAnswers(tx, placementId, [answer]);
  }
}
