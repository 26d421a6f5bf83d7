import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { NotFound } from '../../shared/not-found.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { ConcernAnswer } from './concern-answer.entity.js';
import { Concern } from './concern.entity.js';
import { type ConcernMove, type ConcernMoveRefusal, moveRefusals } from './concern.rules.js';

const EVENTS = {
  reading: 'concern.read',
  answer: 'concern.answered',
  closing: 'concern.closed',
} as const satisfies Record<ConcernMove, string>;

@Injectable()
export class MoveConcern {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A reader notes that it is read, answers its author, or closes it; for everybody else it is not there. */
  run(
    id: string,
    move: ConcernMove,
    actor: Actor,
    text: string | null = null,
  ): Promise<Outcome<string, ConcernMoveRefusal>> {
    return this.database.change<string, ConcernMoveRefusal>(actor, async (tx) => {
      const concern = await lockReadable(tx, id);
      const answers = await tx.findBy(ConcernAnswer, { concernId: id });
      const refusals = moveRefusals(move, { ...concern, answers });
      if (refusals.length > 0) return refused(refusals);

      const now = this.clock.now();
      const { personId } = actor;
      await tx.update(Concern, { id }, { readBy: personId, readAt: now });
      if (text !== null) {
        const answer = { id: randomUUID(), concernId: id, text, authorId: personId, writtenAt: now };
        await tx.insert(ConcernAnswer, answer);
      }
      if (move === 'closing') await tx.update(Concern, { id }, { closedBy: personId, closedAt: now });
      await recordEvent(tx, { what: EVENTS[move], subjectId: id });
      return done(id);
    });
  }
}

/** Locks by an update of nothing, which only a reader may. */
async function lockReadable(tx: Tx, id: string): Promise<Concern> {
  const [rows] = await tx.query<[{ id: string }[], number]>(
    'update concerns set read_at = read_at where id = $1 returning id',
    [id],
  );
  if (rows.length === 0) throw new NotFound('concern');
  return tx.findOneByOrFail(Concern, { id });
}
