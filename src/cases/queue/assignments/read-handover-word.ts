import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { recordEvent } from '../../../audit/record-event.js';
import { lockPlacement } from '../../../placements/placement.queries.js';
import { Clock } from '../../../shared/clock.js';
import { done, type Outcome } from '../../../shared/outcome.js';
import type { WorkRole } from '../queue.rules.js';
import { putWordAway } from './handover-word.queries.js';

@Injectable()
export class ReadHandoverWord {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The words leave the front page of whoever got the case; they stay with the case. Twice is once. */
  run(placementId: string, role: WorkRole, actor: Actor): Promise<Outcome<string, never>> {
    return this.database.change<string, never>(actor, async (tx) => {
      await lockPlacement(tx, placementId);
      const { personId } = actor;
      if (await putWordAway(tx, { placementId, role, personId }, this.clock.now())) {
        await recordEvent(tx, {
          what: 'case.handover-read',
          subjectId: placementId,
          placementId,
          details: { role },
        });
      }
      return done(placementId);
    });
  }
}
