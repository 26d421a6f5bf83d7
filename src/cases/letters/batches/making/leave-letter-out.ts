import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../access/actor.js';
import { Database } from '../../../../access/database.js';
import { found } from '../../../../shared/not-found.js';
import { done, type Outcome } from '../../../../shared/outcome.js';
import { LetterBatchItem } from '../letter-batch-item.entity.js';
import type { BatchRefusal } from '../letter-batch.rules.js';
import { lockToMove } from './lock-to-move.js';

@Injectable()
export class LeaveLetterOut {
  constructor(private readonly database: Database) {}

  /** Leaves one of the chosen letters out, or takes it back in. */
  run(
    id: string,
    position: number,
    isLeftOut: boolean,
    actor: Actor,
  ): Promise<Outcome<string, BatchRefusal>> {
    return this.database.change<string, BatchRefusal>(actor, async (tx) => {
      const locked = await lockToMove(tx, id, 'choose', actor);
      if ('refused' in locked) return locked;
      const of = { batchId: id, position };
      const { status } = found(await tx.findOneBy(LetterBatchItem, of), 'letter-batch');
      const next = isLeftOut ? 'left-out' : 'waiting';
      if (status !== next) await tx.update(LetterBatchItem, of, { status: next });
      return done(id);
    });
  }
}
