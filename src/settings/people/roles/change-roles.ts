import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { PersonRole } from '../../../access/people/person-role.entity.js';
import type { StaffRole } from '../../../access/role.js';
import { recordEvent } from '../../../audit/record-event.js';
import { done, type Outcome, refused } from '../../../shared/outcome.js';
import { lockPersonFacts } from './person-facts.queries.js';
import { type RolesRefusal, rolesRefusals, staffRolesIn } from './person-roles.rules.js';

@Injectable()
export class ChangeRoles {
  constructor(private readonly database: Database) {}

  /** Gives a person these staff roles, and takes the others; a session in a role that is taken ends. */
  run(id: string, wanted: readonly StaffRole[], actor: Actor): Promise<Outcome<true, RolesRefusal>> {
    return this.database.change<true, RolesRefusal>(
      actor,
      async (tx) => {
        const person = await lockPersonFacts(tx, id);
        const refusals = rolesRefusals(person, wanted);
        if (refusals.length > 0) return refused(refusals);

        const held = staffRolesIn(person.roles);
        const given = staffRolesIn(wanted).filter((role) => !held.includes(role));
        const taken = held.filter((role) => !wanted.includes(role));
        if (given.length + taken.length === 0) return done(true);
        // Given first: whoever has no role at all in between would be somebody new.
        if (given.length > 0) {
          await tx.insert(
            PersonRole,
            given.map((role) => ({ personId: id, role })),
          );
        }
        if (taken.length > 0) await tx.delete(PersonRole, { personId: id, role: In(taken) });
        await recordEvent(tx, { what: 'person.roles-changed', subjectId: id, details: { given, taken } });
        return done(true);
      },
      { an_administrator_stays: { because: 'last-administrator' } },
    );
  }
}
