import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database, type Tx } from '../access/database.js';
import { personWithRole } from '../access/people/person-with-role.js';
import { recordEvent } from '../audit/record-event.js';
import { Clock } from '../shared/clock.js';
import { done, type Outcome } from '../shared/outcome.js';
import { Mentee } from './mentee.entity.js';
import type { MenteeWithoutCprInput } from './mentee.input.js';
import type { MenteeRefusal } from './mentee.rules.js';
import { MenteeParticulars } from './mentee-particulars.entity.js';

@Injectable()
export class RegisterMenteeWithoutCpr {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** For a scheme that asks for name and contact alone. Answers with the new mentee's id; an e-mail address is registered once. */
  run(input: MenteeWithoutCprInput, actor: Actor): Promise<Outcome<string, MenteeRefusal>> {
    return this.database.change<string, MenteeRefusal>(
      actor,
      async (tx) => done(await this.within(tx, input)),
      { one_mentee_per_person: { because: 'email-of-another' } },
    );
  }

  /** As `run`, as a part of a greater change. */
  async within(tx: Tx, input: MenteeWithoutCprInput): Promise<string> {
    const id = randomUUID();
    const { name, email, phone = null } = input;
    const personId = await personWithRole(tx, input, 'mentee');
    await tx.insert(Mentee, { id, name, personId, createdAt: this.clock.now() });
    const address = { street: null, postcode: null, city: null, addressProtected: false };
    await tx.insert(MenteeParticulars, { menteeId: id, ...address, phone, email, targetGroup: null });
    await recordEvent(tx, { what: 'mentee.registered', subjectId: id, personal: { name } });
    return id;
  }
}
