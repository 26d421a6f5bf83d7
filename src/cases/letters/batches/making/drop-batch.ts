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
export class DropBatch {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Makes none of the letters that were chosen. */
  run(id: string, actor: Actor): Promise<Outcome<string, BatchRefusal>> {
    return this.database.change<string, BatchRefusal>(actor, async (tx) => {
      const locked = await lockToMove(tx, id, 'drop', actor);
      if ('refused' in locked) return locked;
      await tx.update(LetterBatch, { id }, { droppedAt: this.clock.now() });
      await recordEvent(tx, { what: 'letter-batch.dropped', subjectId: id });
      return done(id);
    });
  }
}
