import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { ExerciseAnswer } from './exercise-answer.entity.js';
import type { ExerciseAnswerInput } from './exercise.input.js';
import { findExercise, findOwnAnswer } from './exercise.queries.js';
import { type ExerciseRefusal, exerciseRefusals } from './exercise.rules.js';

@Injectable()
export class AnswerExercise {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps a mentor's own answers, in place of those before. The event tells that, and none of the words. */
  run(
    scheme: string,
    code: string,
    input: ExerciseAnswerInput,
    actor: Actor,
  ): Promise<Outcome<string, ExerciseRefusal>> {
    return this.database.change<string, ExerciseRefusal>(actor, async (tx) => {
      const { personId } = actor;
      await tx.query('select pg_advisory_xact_lock(hashtext($1))', [
        `exercise ${personId} ${scheme} ${code}`,
      ]);
      const { exercise } = await findExercise(tx, scheme, code);
      const lines = input.lines.flatMap(({ prompt, text }) => (text === undefined ? [] : [{ prompt, text }]));
      const refusals = exerciseRefusals(exercise, lines);
      if (refusals.length > 0) return refused(refusals);

      const answeredAt = this.clock.now();
      const before = await findOwnAnswer(tx, personId, scheme, code);
      const id = before?.id ?? randomUUID();
      if (before === null) {
        await tx.insert(ExerciseAnswer, { id, personId, scheme, exercise: code, lines, answeredAt });
      } else {
        await tx.update(ExerciseAnswer, { id }, { lines, answeredAt, version: before.version + 1 });
      }
      await recordEvent(tx, {
        what: 'exercise.answered',
        subjectId: id,
        details: { scheme, exercise: code },
      });
      return done(id);
    });
  }
}
