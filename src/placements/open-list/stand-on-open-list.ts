import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { Clock } from '../../shared/clock.js';
import { found } from '../../shared/not-found.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { lockPlacement } from '../placement.queries.js';
import { openListPlace, ownConsent, ownPair } from './open-list.queries.js';
import { consentRefusals, type OpenListRefusal } from './open-list.rules.js';
import { OpenListConsent } from './open-list-consent.entity.js';

@Injectable()
export class StandOnOpenList {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps that one of the two agrees to be named. */
  run(placementId: string, actor: Actor): Promise<Outcome<string, OpenListRefusal>> {
    return this.database.change<string, OpenListRefusal>(actor, async (tx) => {
      const { status } = await lockPlacement(tx, placementId);
      await openListPlace(tx, placementId);
      const mentorshipId = found(await ownPair(tx, placementId), 'mentorship');
      const refusals = consentRefusals(status, (await ownConsent(tx, mentorshipId)) !== null);
      if (refusals.length > 0) return refused(refusals);

      const id = randomUUID();
      await tx.insert(OpenListConsent, {
        id,
        mentorshipId,
        byRole: actor.role as OneOfThePair,
        givenBy: actor.personId,
        givenAt: this.clock.now(),
        withdrawnAt: null,
      });
      await recordEvent(tx, { what: 'open-list.consented', subjectId: id });
      return done(placementId);
    });
  }
}
