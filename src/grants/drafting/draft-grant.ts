import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { Grant } from '../grant.entity.js';
import type { GrantInput } from '../grant.input.js';
import { grantFrame } from '../grant-frame.queries.js';
import { draftRefusals, type GrantRefusal } from '../grant.rules.js';
import { GrantAssessment } from '../grant-assessment.entity.js';

@Injectable()
export class DraftGrant {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Writes down what is to be granted and why, both reasons of LAB § 169; nothing is granted by it. */
  run(placementId: string, input: GrantInput, actor: Actor): Promise<Outcome<string, GrantRefusal>> {
    return this.database.change<string, GrantRefusal>(
      actor,
      async (tx) => {
        const placement = await lockPlacement(tx, placementId);
        const { firstDay, lastDay, grantedMinutes } = input;
        const refusals = draftRefusals(input, await grantFrame(tx, placement, firstDay));
        if (refusals.length > 0) return refused(refusals);

        const id = randomUUID();
        const { beyondOrdinary, decisiveBecause, beganBeforeBecause = null } = input;
        await tx.insert(Grant, {
          id,
          placementId,
          firstDay,
          lastDay,
          grantedMinutes,
          status: 'draft',
          createdBy: actor.personId,
          createdAt: this.clock.now(),
        });
        await tx.insert(GrantAssessment, {
          grantId: id,
          placementId,
          beyondOrdinary,
          decisiveBecause,
          beganBeforeBecause,
        });
        await recordEvent(tx, {
          what: 'grant.drafted',
          subjectId: id,
          placementId,
          details: { firstDay, lastDay, grantedMinutes },
        });
        return done(id);
      },
      { grants_of_a_placement_never_share_a_day: { because: 'grant-shares-a-day' } },
    );
  }
}
