import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome } from '../../shared/outcome.js';
import { lockPlacement } from '../placement.queries.js';
import { markExtensionsSeen } from './extension.queries.js';

@Injectable()
export class SeeExtension {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Marks that whoever runs the course has seen that it is longer. Whoever comes second changes nothing. */
  run(placementId: string, actor: Actor): Promise<Outcome<string, never>> {
    return this.database.change<string, never>(actor, async (tx) => {
      await lockPlacement(tx, placementId);
      if ((await markExtensionsSeen(tx, placementId, actor, this.clock.now())) > 0) {
        await recordEvent(tx, { what: 'placement.extension-seen', subjectId: placementId, placementId });
      }
      return done(placementId);
    });
  }
}
