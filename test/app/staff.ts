import { SYSTEM } from '../../src/access/actor.js';
import type { Database } from '../../src/access/database.js';
import { Person } from '../../src/access/people/person.entity.js';
import { PersonRole } from '../../src/access/people/person-role.entity.js';
import type { Role } from '../../src/access/role.js';
import { DEMO_PASSWORD, DEMO_STAFF } from '../../src/demo/accounts.js';
import { makeMunicipality } from '../../src/demo/make-organisation.js';
import { setPassword } from '../../src/demo/set-password.js';

export const CONSULTANT = 'konsulent@limstrup.example';
export const CASEWORKER = 'sagsbehandler@limstrup.example';
export const OTHER_CASEWORKER = 'sagsbehandler2@limstrup.example';
export const PAYER = 'oekonomi@limstrup.example';
export const OTHER_PAYER = 'oekonomi2@limstrup.example';
export const ADMINISTRATOR = 'administrator@limstrup.example';

/** A municipality with its staff, who can sign in. */
export async function hireStaff(database: Database, now: Date): Promise<void> {
  await database.asActor(SYSTEM, (tx) => makeMunicipality(tx, now));
  await setPassword(
    database,
    DEMO_STAFF.map(({ email }) => email),
    DEMO_PASSWORD,
    now,
  );
}

/** Gives a person one role more. */
export async function alsoHolds(database: Database, email: string, role: Role): Promise<string> {
  return database.asActor(SYSTEM, async (tx) => {
    const { id: personId } = await tx.findOneByOrFail(Person, { email });
    await tx.insert(PersonRole, { personId, role });
    return personId;
  });
}
