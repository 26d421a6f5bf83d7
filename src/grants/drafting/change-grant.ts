import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { Grant } from '../grant.entity.js';
import type { GrantInput } from '../grant.input.js';
import { findAssessment, findGrant } from '../grant.queries.js';
import { changeRefusals, type GrantRefusal } from '../grant.rules.js';
import { GrantAssessment } from '../grant-assessment.entity.js';
import { grantFrame } from '../grant-frame.queries.js';

@Injectable()
export class ChangeGrant {
  constructor(private readonly database: Database) {}

  /** Writes a draft anew, if nobody has changed it since it was read. */
  run(
    id: string,
    input: GrantInput,
    versionRead: number,
    actor: Actor,
  ): Promise<Outcome<string, GrantRefusal>> {
    return this.database.change<string, GrantRefusal>(
      actor,
      async (tx) => {
        const { placementId } = await findGrant(tx, id);
        const placement = await lockPlacement(tx, placementId);
        const grant = await findGrant(tx, id);
        refuseIfChanged(versionRead, grant.version);
        const { firstDay, lastDay, grantedMinutes } = input;
        const refusals = changeRefusals(grant.status, input, await grantFrame(tx, placement, firstDay));
        if (refusals.length > 0) return refused(refusals);

        const { beyondOrdinary, decisiveBecause, beganBeforeBecause = null } = input;
        const before = await findAssessment(tx, id);
        const after = { beyondOrdinary, decisiveBecause, beganBeforeBecause };
        await tx.update(Grant, { id }, { firstDay, lastDay, grantedMinutes, version: grant.version + 1 });
        await tx.update(GrantAssessment, { grantId: id }, after);
        await recordEvent(tx, {
          what: 'grant.changed',
          subjectId: id,
          placementId,
          details: { firstDay, lastDay, grantedMinutes },
          personal: { before, after },
        });
        return done(id);
      },
      { grants_of_a_placement_never_share_a_day: { because: 'grant-shares-a-day' } },
    );
  }
}
