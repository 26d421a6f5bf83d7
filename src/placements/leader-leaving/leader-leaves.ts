import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { findLeader } from '../../employers/employer.queries.js';
import { Leader } from '../../employers/leader.entity.js';
import { Clock } from '../../shared/clock.js';
import { addDays } from '../../shared/day.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import type { LeavingInput } from './leaving.input.js';
import { giveTo, leadershipsToHandOver, leavingVersion, lockPlacementsOf } from './leaving.queries.js';
import { type LeavingRefusal, leavingRefusals } from './leaving.rules.js';

const BROKEN: Record<string, LeavingRefusal> = {
  a_representative_neither_leads_nor_mentors: { because: 'successor-represents-the-mentee' },
};

@Injectable()
export class LeaderLeaves {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives all open placements of a leader to another of the workplace, from a day on; the days before stay as
   * they were. Answers how many. `seen` is the `leavingVersion` that was shown.
   */
  run(
    leaderId: string,
    { successorId, firstDay }: LeavingInput,
    actor: Actor,
    seen: string | null = null,
  ): Promise<Outcome<number, LeavingRefusal>> {
    return this.database.change<number, LeavingRefusal>(
      actor,
      async (tx) => {
        await lockPlacementsOf(tx, leaderId);
        const leader = await findLeader(tx, leaderId);
        const refusals = leavingRefusals(leader, await findLeader(tx, successorId));
        if (refusals.length > 0) return refused(refusals);
        const leaderships = await leadershipsToHandOver(tx, leaderId, firstDay);
        refuseIfChanged(seen, leavingVersion(leaderships));

        const lastDay = addDays(firstDay, -1);
        await tx.update(Leader, { id: leaderId }, { lastDay });
        if (leaderships.length > 0) await giveTo(tx, successorId, leaderships, firstDay, this.clock.now());
        const details = { lastDay, successorId, placements: leaderships.length };
        await recordEvent(tx, { what: 'leader.left', subjectId: leaderId, details });
        for (const { placementId, firstDay: from } of leaderships) {
          const of = { firstDay: from, before: leaderId, giveWay: [] };
          await recordEvent(tx, { what: 'leader.changed', subjectId: successorId, placementId, details: of });
        }
        return done(leaderships.length);
      },
      BROKEN,
    );
  }
}
