import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { findPlacement, schemeOf } from '../placements/placement.queries.js';
import { milestonesOf } from '../schemes/scheme.rules.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { MilestoneMark } from './milestone-mark.entity.js';
import { type OnboardingRefusal, unmarkRefusals } from './onboarding.rules.js';

@Injectable()
export class UnmarkMilestone {
  constructor(private readonly database: Database) {}

  /** Takes back that a milestone is reached; the day that was marked stays in the log. */
  run(placementId: string, code: string, actor: Actor): Promise<Outcome<null, OnboardingRefusal>> {
    return this.database.change<null, OnboardingRefusal>(actor, async (tx) => {
      const placement = await findPlacement(tx, placementId);
      const milestones = milestonesOf(await schemeOf(tx, placement), placement.firstDay);
      const owner = milestones.find((milestone) => milestone.code === code)?.owner ?? null;
      const mark = await tx.findOneBy(MilestoneMark, { placementId, code });
      const refusals = unmarkRefusals({ owner, isReached: mark !== null }, actor.role);
      if (refusals.length > 0) return refused(refusals);

      await tx.delete(MilestoneMark, { placementId, code });
      const details = { code, day: mark?.reachedDay };
      await recordEvent(tx, {
        what: 'milestone.taken-back',
        subjectId: placementId,
        placementId,
        details,
      });
      return done(null);
    });
  }
}
