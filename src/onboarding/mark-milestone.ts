import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { findPlacement, schemeOf } from '../placements/placement.queries.js';
import { milestonesOf } from '../schemes/scheme.rules.js';
import { Clock } from '../shared/clock.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { MilestoneMark } from './milestone-mark.entity.js';
import type { MilestoneMarkInput } from './onboarding.input.js';
import { markRefusals, type OnboardingRefusal } from './onboarding.rules.js';

@Injectable()
export class MarkMilestone {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Notes the day on which a milestone of the scheme was reached. */
  run(
    placementId: string,
    input: MilestoneMarkInput,
    actor: Actor,
  ): Promise<Outcome<string, OnboardingRefusal>> {
    return this.database.change<string, OnboardingRefusal>(
      actor,
      async (tx) => {
        const placement = await findPlacement(tx, placementId);
        const { code, day } = input;
        const milestones = milestonesOf(await schemeOf(tx, placement), placement.firstDay);
        const owner = milestones.find((milestone) => milestone.code === code)?.owner ?? null;
        const refusals = markRefusals({ owner, day }, actor.role, placement, this.clock.today());
        if (refusals.length > 0) return refused(refusals);

        const markedAt = this.clock.now();
        const markedBy = actor.personId;
        await tx.insert(MilestoneMark, {
          id: randomUUID(),
          placementId,
          code,
          reachedDay: day,
          markedBy,
          markedAt,
        });
        await recordEvent(tx, {
          what: 'milestone.reached',
          subjectId: placementId,
          placementId,
          details: { code, day },
        });
        return done(placementId);
      },
      { one_mark_per_milestone: { because: 'milestone-reached-already' } },
    );
  }
}
