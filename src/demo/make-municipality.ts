import { randomUUID } from 'node:crypto';
import type { Actor } from '../access/actor.js';
import type { Tx } from '../access/database.js';
import { Person } from '../access/person.entity.js';
import { PersonRole } from '../access/person-role.entity.js';
import type { Role } from '../access/role.js';
import { Organisation } from '../settings/organisation.entity.js';
import { DEMO_STAFF } from './accounts.js';

/** Limstrup Kommune with its staff, who have no password yet; answers with the first of each role. */
export async function makeMunicipality(tx: Tx, now: Date): Promise<Map<Role, Actor>> {
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
    website: 'limstrup.example/mentor',
  });
  const made = new Map<Role, Actor>();
  for (const { email, name, role, phone } of DEMO_STAFF) {
    const personId = randomUUID();
    await tx.insert(Person, { id: personId, name, email, phone, createdAt: now });
    await tx.insert(PersonRole, { personId, role });
    if (!made.has(role)) made.set(role, { personId, role });
  }
  return made;
}
