import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { lockMentor } from '../../mentors/mentor.queries.js';
import { daysOfWeek } from '../../onboarding/onboarding.rules.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import type { Day } from '../../shared/day.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { insertTimeEntry } from '../entry/new-time-entry.js';
import { spanOf } from '../time-entry.rules.js';
import { BUSY } from '../entry/write-time-entry.js';
import { type CopiedLine, copyPlan, type CopyRefusal, linesToWrite } from './copy-week.rules.js';
import { mentorsWeek, type MentorsWeek } from './week.queries.js';

export type CopyWeekRefusal = CopyRefusal | { because: 'nothing-to-copy' };

/** What copying the week before would write into a week, as things are now. */
export function planFor({ placements, calendar, entries, entriesBefore }: MentorsWeek, now: Date) {
  return copyPlan(entriesBefore, { placements, calendar, present: entries, now });
}

/** Tells one plan from another: what was shown is what is written. */
export function versionOfPlan(plan: CopiedLine[]): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('hex').slice(0, 32);
}

@Injectable()
export class CopyWeek {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes the mentor's hours of the week before into this one, all that can be written or nothing, and
   * answers how many. Throws `ChangedMeanwhile` where the plan is no longer the one that was seen.
   */
  run(monday: Day, planSeen: string, actor: Actor): Promise<Outcome<number, CopyWeekRefusal>> {
    return this.database.change<number, CopyWeekRefusal>(
      actor,
      async (tx) => {
        const week = daysOfWeek(monday);
        await hold(tx, await mentorsWeek(tx, week));
        const plan = planFor(await mentorsWeek(tx, week), this.clock.now());
        refuseIfChanged(planSeen, versionOfPlan(plan));
        const lines = linesToWrite(plan);
        if (lines.length === 0) return refused([{ because: 'nothing-to-copy' }]);

        for (const { placementId, mentorId, day, start, minutes, activity } of lines) {
          const span = spanOf({ day, start, minutes });
          if ('refusal' in span) return refused([span.refusal]);
          const entry = { mentorId, day, minutes, activity, ...span };
          await insertTimeEntry(tx, placementId, entry, actor, this.clock.now());
        }
        return done(lines.length);
      },
      BUSY,
    );
  }
}

/** Placements and mentors stand still until commit. In the order of their ids, so that two never wait for each other. */
async function hold(tx: Tx, { placements, calendar }: MentorsWeek): Promise<void> {
  const placementIds = placements.map((placement) => placement.id);
  for (const id of placementIds.toSorted()) await lockPlacement(tx, id);
  for (const id of calendar.mentorIds.toSorted()) await lockMentor(tx, id);
}
