import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { EmployerActivity } from './employer-activity.entity.js';
import { partsOf } from './employers-part.queries.js';
import type { ActivityInput } from './follow-up.input.js';
import { type ActivityRefusal, activityRefusals } from './follow-up.rules.js';

@Injectable()
export class NoteActivity {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Notes something that the employer held, and who arranged it. */
  run(placementId: string, input: ActivityInput, actor: Actor): Promise<Outcome<string, ActivityRefusal>> {
    return this.database.change<string, ActivityRefusal>(
      actor,
      async (tx) => {
        const { firstDay } = await lockPlacement(tx, placementId);
        const { code, day, arrangedBy } = input;
        const { activity } = await partsOf(tx, placementId);
        const refusals = activityRefusals({ code, day, firstDay, today: this.clock.today() }, activity);
        if (refusals.length > 0) return refused(refusals);

        const id = randomUUID();
        const by = { authorId: actor.personId, writtenAt: this.clock.now() };
        await tx.insert(EmployerActivity, { id, placementId, code, day, arrangedBy, ...by });
        const details = { code, day, arrangedBy };
        await recordEvent(tx, { what: 'employer.held-activity', subjectId: id, placementId, details });
        return done(id);
      },
      { one_activity_a_day: { because: 'noted-already' } },
    );
  }
}
