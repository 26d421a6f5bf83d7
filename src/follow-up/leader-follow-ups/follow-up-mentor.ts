import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { partsOf } from './employers-part.queries.js';
import type { FollowUpInput } from './follow-up.input.js';
import { type FollowUpRefusal, followUpRefusals } from './follow-up.rules.js';
import { LeaderFollowUp } from './leader-follow-up.entity.js';

@Injectable()
export class FollowUpMentor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The leader notes what is in order for the mentor; for the leader and staff. */
  run(placementId: string, input: FollowUpInput, actor: Actor): Promise<Outcome<string, FollowUpRefusal>> {
    return this.database.change<string, FollowUpRefusal>(actor, async (tx) => {
      const { firstDay } = await lockPlacement(tx, placementId);
      const { mentor } = await findPlacementView(tx, placementId);
      const { day, parts = [], note = null } = input;
      const refusals = followUpRefusals(
        { day, parts, note, firstDay, today: this.clock.today() },
        { known: (await partsOf(tx, placementId)).followUp, hasMentor: mentor !== null },
      );
      if (mentor === null || refusals.length > 0) return refused(refusals);

      const id = randomUUID();
      await tx.insert(LeaderFollowUp, {
        id,
        placementId,
        mentorId: mentor.id,
        day,
        parts: [...new Set(parts)],
        note,
        authorId: actor.personId,
        writtenAt: this.clock.now(),
      });
      await recordEvent(tx, {
        what: 'mentor.followed-up',
        subjectId: id,
        placementId,
        details: { day, parts },
      });
      return done(id);
    });
  }
}
