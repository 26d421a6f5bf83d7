import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { ExerciseShare } from './exercise-share.entity.js';
import { fellowMentors, findExercise, findOwnAnswer, openShares } from './exercise.queries.js';
import { type ShareRefusal, shareRefusals } from './exercise.rules.js';

@Injectable()
export class ShareExercise {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Lets a fellow mentor read one's answers, as they are and as they become. */
  run(scheme: string, code: string, mentorId: string, actor: Actor): Promise<Outcome<string, ShareRefusal>> {
    return this.database.change<string, ShareRefusal>(
      actor,
      async (tx) => {
        await findExercise(tx, scheme, code);
        const answer = await findOwnAnswer(tx, actor.personId, scheme, code);
        const shares = answer ? await openShares(tx, answer.id) : [];
        const openMentorIds = shares.map((share) => share.mentorId);
        const refusals = shareRefusals(answer && { openMentorIds }, await fellowMentors(tx), mentorId);
        if (answer === null || refusals.length > 0) return refused(refusals);

        const id = randomUUID();
        await tx.insert(ExerciseShare, {
          id,
          answerId: answer.id,
          sharedBy: actor.personId,
          mentorId,
          sharedAt: this.clock.now(),
          withdrawnAt: null,
        });
        await recordEvent(tx, { what: 'exercise.shared', subjectId: answer.id, details: { mentorId } });
        return done(id);
      },
      { one_open_share_per_answer_and_mentor: { because: 'shared-already' } },
    );
  }
}
