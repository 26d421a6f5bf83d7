import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { Person } from '../../../access/people/person.entity.js';
import { rolesOf } from '../../../access/sessions/session.queries.js';
import { recordEvent } from '../../../audit/record-event.js';
import { found } from '../../../shared/not-found.js';
import { done, type Outcome, refused } from '../../../shared/outcome.js';
import { refuseIfChanged } from '../../../web/version.js';
import type { PersonChangeInput } from './person-change.input.js';
import {
  fieldsOfPersonChanged,
  type PersonChangeRefusal,
  personChangeRefusals,
} from './person-change.rules.js';

@Injectable()
export class ChangePerson {
  constructor(private readonly database: Database) {}

  /** Puts a colleague's name and contact right, if nobody has since they were read. The e-mail is the sign-in. */
  run(
    id: string,
    { name, email, phone }: PersonChangeInput,
    versionRead: number,
    actor: Actor,
  ): Promise<Outcome<true, PersonChangeRefusal>> {
    return this.database.change<true, PersonChangeRefusal>(
      actor,
      async (tx) => {
        const locked = await tx.findOne(Person, { where: { id }, lock: { mode: 'pessimistic_write' } });
        const person = found(locked, 'person');
        refuseIfChanged(versionRead, person.version);
        const refusals = personChangeRefusals(await rolesOf(tx, id));
        if (refusals.length > 0) return refused(refusals);

        const before = { name: person.name, email: person.email, phone: person.phone };
        const after = { name, email, phone: phone ?? null };
        const fields = fieldsOfPersonChanged(before, after);
        if (fields.length === 0) return done(true);
        await tx.update(Person, { id }, { ...after, version: person.version + 1 });
        await recordEvent(tx, {
          what: 'person.changed',
          subjectId: id,
          details: { fields },
          personal: { before, after },
        });
        return done(true);
      },
      { one_person_per_email: { because: 'email-known' } },
    );
  }
}
