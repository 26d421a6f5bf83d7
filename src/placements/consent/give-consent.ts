import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { lockPlacement } from '../placement.queries.js';
import { Consent } from './consent.entity.js';
import type { ConsentInput } from './consent.input.js';
import { consentVersionsOf, consentWriter } from './consent.queries.js';
import { type ConsentRefusal, consentRefusals, isInForce, versionOfConsent } from './consent.rules.js';

@Injectable()
export class GiveConsent {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Makes a version that takes the place of the one before. Throws `ChangedMeanwhile` where another came between. */
  run(
    placementId: string,
    input: ConsentInput,
    versionRead: number,
    actor: Actor,
  ): Promise<Outcome<string, ConsentRefusal>> {
    return this.database.change<string, ConsentRefusal>(actor, async (tx) => {
      const { status } = await lockPlacement(tx, placementId);
      const versions = await consentVersionsOf(tx, placementId);
      refuseIfChanged(versionRead, versionOfConsent(versions));

      const { text, agreedHow = null, agreedDay = null } = input;
      const writtenBy = await consentWriter(tx, placementId, actor.role);
      if (writtenBy === null) return refused([{ because: 'may-not-sign' }]);
      const given = { text, writtenBy, agreed: { how: agreedHow, day: agreedDay } };
      const refusals = consentRefusals(given, status, this.clock.today());
      if (refusals.length > 0) return refused(refusals);

      const id = randomUUID();
      const now = this.clock.now();
      const before = versions.find(isInForce);
      if (before) await tx.update(Consent, { id: before.id }, { replacedAt: now });
      const position = versions.length + 1;
      const written = { id, placementId, position, text, writtenBy, agreedHow, agreedDay };
      await tx.insert(Consent, { ...written, createdBy: actor.personId, createdAt: now });
      await recordEvent(tx, {
        what: 'consent.given',
        subjectId: id,
        placementId,
        details: { position, writtenBy, agreedHow, agreedDay },
      });
      return done(id);
    });
  }
}
