import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { Leadership } from './leadership.entity.js';
import { leaderChangeRefusals } from './handover-refusals.queries.js';
import { handoverOf, makeWay } from './handover.queries.js';
import { changesNothing, handoverVersion } from './handover.rules.js';
import type { LeaderChangeInput } from '../placement.input.js';
import { lockPlacement } from '../placement.queries.js';
import { type PlacementRefusal, REFUSED_BY_DATABASE } from '../placement.rules.js';
import { refuseIfChanged } from '../../web/version.js';

@Injectable()
export class ChangeLeader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * From its first day the new leader leads the placement, and sees its earlier months too. Throws
   * `ChangedMeanwhile` where another handover came between; `seen` is the `handoverVersion` that was shown.
   */
  run(
    placementId: string,
    input: LeaderChangeInput,
    actor: Actor,
    seen: string | null = null,
  ): Promise<Outcome<string, PlacementRefusal>> {
    return this.database.change<string, PlacementRefusal>(
      actor,
      async (tx) => {
        const placement = await lockPlacement(tx, placementId);
        const { leaderId, firstDay } = input;
        const plan = await handoverOf(tx, Leadership, placementId, { who: leaderId, firstDay });
        if (changesNothing(plan, firstDay)) return done(placementId);
        refuseIfChanged(seen, handoverVersion(plan.last));
        const pick = { who: leaderId, firstDay, plan, today: this.clock.today() };
        const refusals = await leaderChangeRefusals(tx, placement, pick);
        if (refusals.length > 0) return refused(refusals);

        if (await makeWay(tx, Leadership, plan, firstDay)) {
          const createdAt = this.clock.now();
          await tx.insert(Leadership, {
            id: randomUUID(),
            placementId,
            leaderId,
            firstDay,
            lastDay: null,
            createdAt,
          });
        }
        await recordEvent(tx, {
          what: 'leader.changed',
          subjectId: leaderId,
          placementId,
          details: {
            firstDay,
            before: plan.holder?.who ?? null,
            giveWay: plan.giveWay.map(({ who }) => who),
          },
        });
        return done(placementId);
      },
      REFUSED_BY_DATABASE,
    );
  }
}
