import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { personWithRole } from '../access/people/person-with-role.js';
import { recordEvent } from '../audit/record-event.js';
import { Clock } from '../shared/clock.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { CprCipher } from './cpr-cipher.js';
import { Mentee } from './mentee.entity.js';
import type { MenteeInput } from './mentee.input.js';
import { type MenteeRefusal, menteeRefusals } from './mentee.rules.js';
import { MenteeCprNumber } from './mentee-cpr-number.entity.js';
import { MenteeParticulars } from './mentee-particulars.entity.js';

@Injectable()
export class RegisterMentee {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cipher: CprCipher,
  ) {}

  /** Answers with the new mentee's id; a CPR number is registered once, and so is an e-mail address. */
  run(input: MenteeInput, actor: Actor): Promise<Outcome<string, MenteeRefusal>> {
    return this.database.change<string, MenteeRefusal>(
      actor,
      async (tx) => {
        const refusals = menteeRefusals(input, this.clock.today());
        if (refusals.length > 0) return refused(refusals);

        const id = randomUUID();
        const { name, cpr, email, address } = input;
        const personId = email === undefined ? null : await personWithRole(tx, { ...input, email }, 'mentee');
        await tx.insert(Mentee, { id, name, personId, createdAt: this.clock.now() });
        await tx.insert(MenteeCprNumber, { menteeId: id, ...this.cipher.encrypt(cpr) });
        await tx.insert(MenteeParticulars, {
          menteeId: id,
          ...address,
          addressProtected: input.addressProtected ?? false,
          phone: input.phone ?? null,
          email: email ?? null,
          targetGroup: input.targetGroup ?? null,
        });
        await recordEvent(tx, { what: 'mentee.registered', subjectId: id, personal: { name } });
        return done(id);
      },
      {
        one_mentee_per_cpr_number: { because: 'cpr-known' },
        one_mentee_per_person: { because: 'email-of-another' },
      },
    );
  }
}
