import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome } from '../../shared/outcome.js';
import { ExerciseShare } from './exercise-share.entity.js';
import { lockOwnShare } from './exercise.queries.js';

@Injectable()
export class WithdrawShare {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** From now on the fellow mentor reads nothing more. */
  run(id: string, actor: Actor): Promise<Outcome<true, never>> {
    return this.database.change<true, never>(actor, async (tx) => {
      const share = await lockOwnShare(tx, id, actor.personId);
      await tx.update(ExerciseShare, { id }, { withdrawnAt: this.clock.now() });
      const details = { mentorId: share.mentorId };
      await recordEvent(tx, { what: 'exercise.share-withdrawn', subjectId: share.answerId, details });
      return done(true);
    });
  }
}
