import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { Person } from '../../access/people/person.entity.js';
import { PersonRole } from '../../access/people/person-role.entity.js';
import { STAFF_ROLES } from '../../access/role.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { PersonInput } from './people.input.js';

export type PersonRefusal = { because: 'email-known' };

@Injectable()
export class RegisterPerson {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * A member of staff with the roles that they may take. Whoever is known as a party of cases keeps name and
   * phone, and chooses a password anew.
   */
  run({ roles, phone, ...input }: PersonInput, actor: Actor): Promise<Outcome<string, PersonRefusal>> {
    return this.database.change<string, PersonRefusal>(
      actor,
      async (tx) => {
        const known = await lockPersonByEmail(tx, input.email);
        if (known !== null && !(await isOnlyParty(tx, known))) return refused([{ because: 'email-known' }]);

        const id = known?.id ?? randomUUID();
        if (known === null) {
          await tx.insert(Person, { id, ...input, phone: phone ?? null, createdAt: this.clock.now() });
        }
        const held = [...new Set(roles)];
        await tx.insert(
          PersonRole,
          held.map((role) => ({ personId: id, role })),
        );
        await recordEvent(tx, {
          what: 'person.registered',
          subjectId: id,
          details: { roles: held },
          personal: { ...input, phone },
        });
        return done(id);
      },
      { one_person_per_email: { because: 'email-known' } },
    );
  }
}

async function lockPersonByEmail(tx: Tx, email: string): Promise<Person | null> {
  return tx.findOne(Person, { where: { email }, lock: { mode: 'pessimistic_write' } });
}

async function isOnlyParty(tx: Tx, { id, deactivatedAt }: Person): Promise<boolean> {
  if (deactivatedAt !== null) return false;
  return !(await tx.existsBy(PersonRole, { personId: id, role: In([...STAFF_ROLES]) }));
}
