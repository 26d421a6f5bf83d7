import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { recordEvent } from '../../../audit/record-event.js';
import { Clock } from '../../../shared/clock.js';
import { NotFound } from '../../../shared/not-found.js';
import { done, type Outcome } from '../../../shared/outcome.js';
import { lockPlacement } from '../../placement.queries.js';
import { lastMoveOf, markStopSeen } from '../moves.queries.js';

@Injectable()
export class SeeStop {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Marks that somebody follows a stop up. Whoever comes second changes nothing. */
  run(placementId: string, actor: Actor): Promise<Outcome<string, never>> {
    return this.database.change<string, never>(actor, async (tx) => {
      await lockPlacement(tx, placementId);
      const last = await lastMoveOf(tx, placementId);
      if (last?.move !== 'stop') throw new NotFound('stop');
      if (await markStopSeen(tx, last.id, actor, this.clock.now())) {
        await recordEvent(tx, { what: 'placement.stop-seen', subjectId: placementId, placementId });
      }
      return done(placementId);
    });
  }
}
