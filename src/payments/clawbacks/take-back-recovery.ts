import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { lockCorrection } from '../corrections/lock-correction.js';
import { Recovery } from './recovery.entity.js';
import type { TakeBackInput } from './recovery.input.js';
import { recoveriesOf } from './recovery.queries.js';
import { type RecoveryRefusal, takingBackRefusals } from './recovery.rules.js';

@Injectable()
export class TakeBackRecovery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Writes that a payment had not come after all; what was written stays to be read. */
  run(
    id: string,
    { recoveryId, reason }: TakeBackInput,
    actor: Actor,
  ): Promise<Outcome<string, RecoveryRefusal>> {
    return this.database.change<string, RecoveryRefusal>(actor, async (tx) => {
      const { correction, judge } = await lockCorrection(tx, id, actor);
      const payment = (await recoveriesOf(tx, id)).find((one) => one.id === recoveryId) ?? null;
      const refusals = takingBackRefusals(payment, judge);
      if (payment === null || refusals.length > 0) return refused(refusals);

      const amountOre = -payment.amountOre;
      const day = this.clock.today();
      await tx.insert(Recovery, {
        id: randomUUID(),
        correctionId: id,
        kind: 'taken-back',
        takenBackId: recoveryId,
        claimId: null,
        amountOre,
        day,
        reason,
        registeredBy: actor.personId,
        registeredAt: this.clock.now(),
      });
      const { placementId } = correction;
      const what = 'correction.recovery-taken-back';
      await recordEvent(tx, {
        what,
        subjectId: id,
        placementId,
        details: { amountOre, day },
        personal: { reason },
      });
      return done(id);
    });
  }
}
