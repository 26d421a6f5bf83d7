import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import type { PlacementChangeInput } from '../placement.input.js';
import { changePlacement, lockPlacement } from '../placement.queries.js';
import { isOver, type PlacementRefusal } from '../placement.rules.js';

@Injectable()
export class ChangePlacement {
  constructor(private readonly database: Database) {}

  /** Changes the words of a placement, if nobody has changed it since it was read. */
  run(
    id: string,
    input: PlacementChangeInput,
    versionRead: number,
    actor: Actor,
  ): Promise<Outcome<string, PlacementRefusal>> {
    return this.database.change<string, PlacementRefusal>(actor, async (tx) => {
      const placement = await lockPlacement(tx, id);
      refuseIfChanged(versionRead, placement.version);
      if (isOver(placement.status))
        return refused([{ because: 'placement-status', status: placement.status }]);

      await changePlacement(tx, placement, { ...input });
      await recordEvent(tx, {
        what: 'placement.changed',
        subjectId: id,
        placementId: id,
        details: { fields: Object.keys(input) },
        personal: { before: { purpose: placement.purpose, tasks: placement.tasks }, after: { ...input } },
      });
      return done(id);
    });
  }
}
