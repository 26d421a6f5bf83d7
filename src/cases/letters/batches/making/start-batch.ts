import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../access/actor.js';
import { Database } from '../../../../access/database.js';
import { recordEvent } from '../../../../audit/record-event.js';
import { Clock } from '../../../../shared/clock.js';
import { done, type Outcome } from '../../../../shared/outcome.js';
import { LetterBatch } from '../letter-batch.entity.js';
import type { BatchRefusal } from '../letter-batch.rules.js';
import { lockToMove } from './lock-to-move.js';

@Injectable()
export class StartBatch {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Gives the word to make the letters; they are made one by one afterwards. */
  run(id: string, actor: Actor): Promise<Outcome<string, BatchRefusal>> {
    return this.database.change<string, BatchRefusal>(actor, async (tx) => {
      const locked = await lockToMove(tx, id, 'start', actor);
      if ('refused' in locked) return locked;
      await tx.update(LetterBatch, { id }, { startedAt: this.clock.now() });
      const details = { letters: locked.done.counts.waiting, leftOut: locked.done.counts['left-out'] };
      await recordEvent(tx, { what: 'letter-batch.started', subjectId: id, details });
      return done(id);
    });
  }
}
