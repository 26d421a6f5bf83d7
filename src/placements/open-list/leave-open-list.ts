import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { found } from '../../shared/not-found.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { lockPlacement } from '../placement.queries.js';
import { ownConsent, ownPair } from './open-list.queries.js';
import { type OpenListRefusal, withdrawalRefusals } from './open-list.rules.js';
import { OpenListConsent } from './open-list-consent.entity.js';

@Injectable()
export class LeaveOpenList {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Takes the own yes back: the pair is off the list at once. */
  run(placementId: string, actor: Actor): Promise<Outcome<string, OpenListRefusal>> {
    return this.database.change<string, OpenListRefusal>(actor, async (tx) => {
      await lockPlacement(tx, placementId);
      const consent = await ownConsent(tx, found(await ownPair(tx, placementId), 'mentorship'));
      const refusals = withdrawalRefusals(consent !== null);
      if (consent === null || refusals.length > 0) return refused(refusals);

      await tx.update(OpenListConsent, { id: consent.id }, { withdrawnAt: this.clock.now() });
      await recordEvent(tx, { what: 'open-list.consent-withdrawn', subjectId: consent.id });
      return done(placementId);
    });
  }
}
