import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockPlacement, schemeOf, setStatus } from '../../placements/placement.queries.js';
import { gatesOf } from '../../schemes/scheme.rules.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { caseFacts } from '../case.queries.js';
import { type ActivationRefusal, activationRefusals } from './readiness.rules.js';

@Injectable()
export class ActivatePlacement {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** From now on hours can be written. Answers with every gate of the scheme that is still closed. */
  run(id: string, actor: Actor): Promise<Outcome<string, ActivationRefusal>> {
    return this.database.change<string, ActivationRefusal>(actor, async (tx) => {
      const placement = await lockPlacement(tx, id);
      const gates = gatesOf(await schemeOf(tx, placement));
      const refusals = activationRefusals(gates, await caseFacts(tx, placement, this.clock.today()));
      if (refusals.length > 0) return refused(refusals);

      await setStatus(tx, placement, 'active');
      await recordEvent(tx, { what: 'placement.activated', subjectId: id, placementId: id });
      return done(id);
    });
  }
}
