import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { mentorOfDay } from '../../placements/mentorship.queries.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { ContributionInput, WageCostInput } from './wage-cost.input.js';
import { WageCost } from './wage-cost.entity.js';
import {
  type Contribution,
  FULL_TIME_HOURS,
  type Wage,
  wageCostOf,
  type WageCostRefusal,
  wageCostRefusals,
} from './wage-cost.rules.js';

@Injectable()
export class ProposeWageCost {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What an hour of the mentor of that day costs from then on, for a caseworker to decide. */
  run(placementId: string, input: WageCostInput, actor: Actor): Promise<Outcome<string, WageCostRefusal>> {
    return this.database.change<string, WageCostRefusal>(
      actor,
      async (tx) => {
        await lockPlacement(tx, placementId);
        const { firstDay } = input;
        const mentorId = await mentorOfDay(tx, placementId, firstDay);
        if (mentorId === null) return refused([{ because: 'no-mentor-on-that-day', firstDay }]);

        const contributions = contributionRefusals(input);
        if (contributions.length > 0) return refused(contributions);
        const wage = wageIn(input);
        const parts = wageCostOf(wage);
        const refusals = wageCostRefusals(parts);
        if (refusals.length > 0) return refused(refusals);

        const id = randomUUID();
        await tx.insert(WageCost, {
          id,
          placementId,
          mentorId,
          firstDay,
          wage,
          ...parts,
          status: 'proposed',
          proposedBy: actor.personId,
          proposedAt: this.clock.now(),
        });
        await recordEvent(tx, {
          what: 'wage-cost.proposed',
          subjectId: id,
          placementId,
          details: { firstDay, ...parts },
        });
        return done(id);
      },
      { one_wage_cost_per_mentor_and_first_day: { because: 'wage-cost-known', firstDay: input.firstDay } },
    );
  }
}

const CONTRIBUTIONS = ['holidayPay', 'pension', 'other'] as const;

/** A contribution is a percentage or an amount, and a percentage is not per anything. */
function contributionRefusals(input: WageCostInput): WageCostRefusal[] {
  return CONTRIBUTIONS.filter((name) => {
    const { percent, amountOre, per } = input[name];
    return (
      (percent === undefined) === (amountOre === undefined) || (percent !== undefined && per !== undefined)
    );
  }).map((contribution) => ({ because: 'percent-or-amount', contribution }));
}

function wageIn(input: WageCostInput): Wage {
  return {
    ...input.wage,
    annualHours: input.annualHours ?? FULL_TIME_HOURS,
    employmentPercent: Math.round(input.employmentPercent * 100),
    holidayPay: contributionIn(input.holidayPay),
    pension: contributionIn(input.pension),
    other: contributionIn(input.other),
  };
}

function contributionIn({ percent, amountOre = 0, per = 'hour' }: ContributionInput): Contribution {
  return percent === undefined ? { amountOre, per } : { percent: Math.round(percent * 100) };
}
