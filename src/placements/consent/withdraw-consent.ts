import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { lockPlacement } from '../placement.queries.js';
import { Consent } from './consent.entity.js';
import { consentVersionsOf, consentWriter } from './consent.queries.js';
import { type ConsentRefusal, isInForce, versionOfConsent } from './consent.rules.js';

@Injectable()
export class WithdrawConsent {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * From now on the employer sees the name alone. It is as easy as giving it, at any time and without a reason
   * (databeskyttelsesforordningen art. 7, stk. 3). `seen` is the version that was shown, if any was.
   */
  run(
    placementId: string,
    actor: Actor,
    seen: number | string | null = null,
  ): Promise<Outcome<string, ConsentRefusal>> {
    return this.database.change<string, ConsentRefusal>(actor, async (tx) => {
      await lockPlacement(tx, placementId);
      const versions = await consentVersionsOf(tx, placementId);
      refuseIfChanged(seen, versionOfConsent(versions));

      if ((await consentWriter(tx, placementId, actor.role)) === null) {
        return refused([{ because: 'may-not-sign' }]);
      }
      const consent = versions.find(isInForce);
      if (consent === undefined) return refused([{ because: 'nothing-is-shared' }]);

      const withdrawn = { withdrawnBy: actor.personId, withdrawnAt: this.clock.now() };
      await tx.update(Consent, { id: consent.id }, withdrawn);
      const { id, position } = consent;
      await recordEvent(tx, { what: 'consent.withdrawn', subjectId: id, placementId, details: { position } });
      return done(id);
    });
  }
}
