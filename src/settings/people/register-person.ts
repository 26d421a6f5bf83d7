import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { Person } from '../../access/person.entity.js';
import { PersonRole } from '../../access/person-role.entity.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome } from '../../shared/outcome.js';
import type { PersonInput } from './people.input.js';

export type PersonRefusal = { because: 'email-known' };

@Injectable()
export class RegisterPerson {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A member of staff with the roles that they may take. */
  run({ roles, phone, ...input }: PersonInput, actor: Actor): Promise<Outcome<string, PersonRefusal>> {
    return this.database.change<string, PersonRefusal>(
      actor,
      async (tx) => {
        const id = randomUUID();
        await tx.insert(Person, { id, ...input, phone: phone ?? null, createdAt: this.clock.now() });
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
