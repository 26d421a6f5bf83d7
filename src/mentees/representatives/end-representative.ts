import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { Representative } from './representative.entity.js';
import type { EndInput } from './representative.input.js';
import { actsAsRepresentative, lockRepresentative } from './representative.queries.js';
import {
  type EndingRefusal,
  endingRefusals,
  type WithdrawalRefusal,
  withdrawalRefusals,
} from './representative.rules.js';

interface How {
  /** The version that was shown, if any was. */
  seen?: number | string | null;
  /** The case on which it is done. */
  placementId?: string;
}

@Injectable()
export class EndRepresentative {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Sets the last day. What was done until then stands. */
  run(
    id: string,
    { lastDay }: EndInput,
    actor: Actor,
    how: How = {},
  ): Promise<Outcome<string, EndingRefusal>> {
    return this.database.change<string, EndingRefusal>(actor, async (tx) => {
      const one = await lockRepresentative(tx, id);
      refuseIfChanged(how.seen ?? null, one.version);
      const refusals = endingRefusals(one, lastDay);
      if (refusals.length > 0) return refused(refusals);

      await tx.update(Representative, { id }, { lastDay, version: one.version + 1 });
      const { menteeId, lastDay: before } = one;
      await recordEvent(tx, {
        what: 'representative.ended',
        subjectId: id,
        ...(how.placementId && { placementId: how.placementId }),
        details: { menteeId, lastDay, before },
      });
      return done(id);
    });
  }

  /** Takes a power of attorney back, from this moment. */
  withdraw(id: string, actor: Actor, how: How = {}): Promise<Outcome<string, WithdrawalRefusal>> {
    return this.database.change<string, WithdrawalRefusal>(actor, async (tx) => {
      const one = await lockRepresentative(tx, id);
      refuseIfChanged(how.seen ?? null, one.version);
      const refusals = withdrawalRefusals(one, await actsAsRepresentative(tx, one.menteeId));
      if (refusals.length > 0) return refused(refusals);

      const withdrawn = { withdrawnBy: actor.personId, withdrawnAt: this.clock.now() };
      await tx.update(Representative, { id }, { ...withdrawn, version: one.version + 1 });
      await recordEvent(tx, {
        what: 'representative.withdrawn',
        subjectId: id,
        ...(how.placementId && { placementId: how.placementId }),
        details: { menteeId: one.menteeId },
      });
      return done(id);
    });
  }
}
