import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { ORGANISATION_SUBJECT } from '../../settings/organisation.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome } from '../../shared/outcome.js';
import { PaymentSettings } from './payment-settings.entity.js';
import type { PaymentSettingsInput } from './payment-settings.input.js';

@Injectable()
export class SetPaymentSettings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** From now on runs are locked with these; those that are locked keep theirs. */
  run(input: PaymentSettingsInput, actor: Actor): Promise<Outcome<string, never>> {
    return this.database.change<string, never>(actor, async (tx) => {
      const id = randomUUID();
      const settings = { ...input, setOff: input.setOff ?? false, eanNumbers: input.eanNumbers ?? null };
      await tx.insert(PaymentSettings, { id, ...settings, setBy: actor.personId, setAt: this.clock.now() });
      const what = 'organisation.payment-settings-set';
      await recordEvent(tx, { what, subjectId: ORGANISATION_SUBJECT, details: settings });
      return done(id);
    });
  }
}
