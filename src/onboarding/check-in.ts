import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database, type Tx } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { isOwnIn } from '../placements/handover/mentorship.queries.js';
import { findPlacement } from '../placements/placement.queries.js';
import { Clock } from '../shared/clock.js';
import type { Day } from '../shared/day.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import type { AttendanceInput, WellbeingInput } from './onboarding.input.js';
import {
  checkInRefusals,
  daysOfWeek,
  type OnboardingRefusal,
  weekOf,
  wellbeingRefusals,
} from './onboarding.rules.js';

type Answer = Promise<Outcome<string, OnboardingRefusal>>;

@Injectable()
export class CheckIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The mentor's word on a week: days met on time of days planned. Said again, it is put right. */
  attendance(placementId: string, input: AttendanceInput, actor: Actor): Answer {
    return this.checkIn(placementId, input.day, actor, checkInRefusals, async (tx, week) => {
      const { daysPlanned, daysOnTime } = input;
      if (daysOnTime > daysPlanned) return refused([{ because: 'on-time-more-than-planned' }]);
      if (!(await isOwnIn(tx, placementId, daysOfWeek(week))))
        return refused([{ because: 'week-of-another-mentor' }]);
      await tx.query(
        `insert into attendance_check_ins (placement_id, week_first_day, days_planned, days_on_time, said_by, said_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (placement_id, week_first_day) do update
           set days_planned = $3, days_on_time = $4, said_by = $5, said_at = $6`,
        [placementId, week, daysPlanned, daysOnTime, actor.personId, this.clock.now()],
      );
      return done(placementId);
    });
  }

  /** The mentee's own word on how a week went, from 1 to 5, while the course runs. */
  wellbeing(placementId: string, input: WellbeingInput, actor: Actor): Answer {
    return this.checkIn(placementId, input.day, actor, wellbeingRefusals, async (tx, week) => {
      await tx.query(
        `insert into wellbeing_check_ins (placement_id, week_first_day, rating, said_by, said_at)
         values ($1, $2, $3, $4, $5)
         on conflict (placement_id, week_first_day) do update set rating = $3, said_by = $4, said_at = $5`,
        [placementId, week, input.rating, actor.personId, this.clock.now()],
      );
      return done(placementId);
    });
  }

  private checkIn(
    placementId: string,
    day: Day,
    actor: Actor,
    refusalsFor: typeof wellbeingRefusals,
    write: (tx: Tx, week: Day) => Answer,
  ): Answer {
    return this.database.change<string, OnboardingRefusal>(actor, async (tx) => {
      const placement = await findPlacement(tx, placementId);
      const week = weekOf(day);
      const refusals = refusalsFor(week, placement, this.clock.today());
      if (refusals.length > 0) return refused(refusals);

      const outcome = await write(tx, week);
      // What was said stays out of the log: it is in confidence.
      await recordEvent(tx, {
        what: 'week.checked-in',
        subjectId: placementId,
        placementId,
        details: { week },
      });
      return outcome;
    });
  }
}
