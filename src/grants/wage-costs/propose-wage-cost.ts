import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { mentorOn } from '../../placements/handover/mentor-days.rules.js';
import { mentorsOf } from '../../placements/handover/mentorship.queries.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { WageCostInput } from './wage-cost.input.js';
import { WageCost } from './wage-cost.entity.js';
import { whyNoMentor } from './wage-cost-mentor.rules.js';
import type { WageCostRefusal } from './wage-cost.rules.js';
import { costIn } from './wage-in.js';

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
        const placement = await lockPlacement(tx, placementId);
        const { firstDay } = input;
        const mentors = await mentorsOf(tx, placementId);
        const mentor = mentorOn(mentors, firstDay);
        if (mentor === null) return refused([whyNoMentor(placement, mentors, firstDay)]);

        const worked = costIn(input);
        if ('refused' in worked) return worked;
        const { wage, parts } = worked.done;

        const id = randomUUID();
        await tx.insert(WageCost, {
          id,
          placementId,
          mentorId: mentor.id,
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
