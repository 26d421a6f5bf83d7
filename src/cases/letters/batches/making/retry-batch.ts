import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../access/actor.js';
import { Database } from '../../../../access/database.js';
import { recordEvent } from '../../../../audit/record-event.js';
import { done, type Outcome } from '../../../../shared/outcome.js';
import { LetterBatchItem } from '../letter-batch-item.entity.js';
import type { BatchRefusal } from '../letter-batch.rules.js';
import { lockToMove } from './lock-to-move.js';

@Injectable()
export class RetryBatch {
  constructor(private readonly database: Database) {}

  /** Has the letters made that could not be made before; those that were made stay. */
  run(id: string, actor: Actor): Promise<Outcome<string, BatchRefusal>> {
    return this.database.change<string, BatchRefusal>(actor, async (tx) => {
      const locked = await lockToMove(tx, id, 'retry', actor);
      if ('refused' in locked) return locked;
      const failed = { batchId: id, status: 'failed' as const };
      await tx.update(LetterBatchItem, failed, { status: 'waiting', failedBecause: null, settledAt: null });
      const details = { letters: locked.done.counts.failed };
      await recordEvent(tx, { what: 'letter-batch.retried', subjectId: id, details });
      return done(id);
    });
  }
}
