import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { findClaim } from '../../claims/claim.queries.js';
import { Clock } from '../../shared/clock.js';
import { found } from '../../shared/not-found.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { holdPaymentsStill } from '../hold-still.queries.js';
import { PaymentHold } from './payment-hold.entity.js';
import type { HoldRefusal } from './payment-hold.rules.js';

@Injectable()
export class LiftHold {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** It goes with the next run. */
  run(id: string, actor: Actor): Promise<Outcome<string, HoldRefusal>> {
    return this.database.change<string, HoldRefusal>(actor, async (tx) => {
      await holdPaymentsStill(tx);
      const { liftedAt, claimId, payeeCvr } = found(await tx.findOneBy(PaymentHold, { id }), 'hold');
      if (liftedAt !== null) return refused([{ because: 'hold-is-lifted' }]);

      await tx.update(PaymentHold, { id }, { liftedBy: actor.personId, liftedAt: this.clock.now() });
      const placementId = claimId === null ? undefined : (await findClaim(tx, claimId)).placementId;
      await recordEvent(tx, {
        what: 'payment.let-go',
        subjectId: id,
        ...(placementId !== undefined && { placementId }),
        details: claimId === null ? { payeeCvr } : { claimId },
      });
      return done(id);
    });
  }
}
