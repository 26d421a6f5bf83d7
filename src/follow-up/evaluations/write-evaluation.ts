import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { monthOf } from '../../shared/day.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { Evaluation } from './evaluation.entity.js';
import type { EvaluationInput } from './evaluation.input.js';
import { mentorToEvaluate, writtenBefore } from './evaluation.queries.js';
import { type EvaluationRefusal, evaluationRefusals } from './evaluation.rules.js';

@Injectable()
export class WriteEvaluation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What the mentor or the mentee says of the days of the mentor of today. */
  run(
    placementId: string,
    input: EvaluationInput,
    actor: Actor,
  ): Promise<Outcome<string, EvaluationRefusal>> {
    return this.database.change<string, EvaluationRefusal>(actor, async (tx) => {
      const { status, lastDay } = await lockPlacement(tx, placementId);
      const today = this.clock.today();
      const mentorId = await mentorToEvaluate(tx, placementId, today);
      const refusals = evaluationRefusals(
        input.kind,
        { status, lastDay, hasMentor: mentorId !== null },
        await writtenBefore(tx, { placementId, authorId: actor.personId, mentorId, lastDay }, today),
        today,
      );
      if (mentorId === null || refusals.length > 0) return refused(refusals);

      const id = randomUUID();
      const { kind, cooperation, benefit, support, good = null, better = null, recommends } = input;
      await tx.insert(Evaluation, {
        id,
        placementId,
        mentorId,
        authorId: actor.personId,
        authorRole: actor.role === 'mentor' ? 'mentor' : 'mentee',
        kind,
        month: monthOf(today),
        lastDay,
        cooperation,
        benefit,
        support,
        good,
        better,
        recommends,
        writtenAt: this.clock.now(),
      });
      await recordEvent(tx, { what: 'evaluation.written', subjectId: id, placementId, details: { kind } });
      return done(id);
    });
  }
}
