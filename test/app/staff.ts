import { randomUUID } from 'node:crypto';
import { SYSTEM } from '../../src/access/actor.js';
import type { Database } from '../../src/access/database.js';
import { Person } from '../../src/access/person.entity.js';
import { PersonRole } from '../../src/access/person-role.entity.js';
import type { Role } from '../../src/access/role.js';
import { type DemoAccount, DEMO_PASSWORD } from '../../src/demo/accounts.js';
import { setPassword } from '../../src/demo/set-password.js';
import { Organisation } from '../../src/settings/organisation.entity.js';

export const CONSULTANT = 'konsulent@limstrup.example';
export const CASEWORKER = 'sagsbehandler@limstrup.example';

/** A municipality with its staff, who can sign in. */
export async function hireStaff(database: Database, staff: DemoAccount[], now: Date): Promise<void> {
  await database.asActor(SYSTEM, async (tx) => {
    await tx.insert(Organisation, {
      id: true,
      kind: 'municipality',
      name: 'Limstrup Kommune',
      unit: 'Virksomhedsservice',
      street: 'Rådhustorvet 1',
      postcode: '8990',
      city: 'Limstrup',
      phone: '87001200',
      email: 'virksomhed@limstrup.example',
    });
    for (const { email, name, role, phone } of staff) {
      const personId = randomUUID();
      await tx.insert(Person, { id: personId, name, email, phone, createdAt: now });
      await tx.insert(PersonRole, { personId, role });
    }
  });
  await setPassword(
    database,
    staff.map(({ email }) => email),
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
