import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { type Actor, SYSTEM } from '../access/actor.js';
import { Database } from '../access/database.js';
import { Person } from '../access/person.entity.js';
import { PersonRole } from '../access/person-role.entity.js';
import type { Role } from '../access/role.js';
import { Organisation } from '../settings/organisation.entity.js';
import { Clock } from '../shared/clock.js';
import { DEMO_EMAILS, DEMO_PASSWORD, DEMO_STAFF } from './accounts.js';
import { loadCases } from './load-cases.js';
import { setPassword } from './set-password.js';

/** Fills an empty database with a made-up municipality; answers whether it was empty. */
export async function loadDemo(app: INestApplicationContext): Promise<boolean> {
  const database = app.get(Database);
  const now = app.get(Clock).now();
  const staff = await database.asActor(SYSTEM, async (tx) => {
    if ((await tx.count(Person)) > 0) return null;

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
  });
  if (staff === null) return false;

  await loadCases(app, staff);
  await setPassword(database, DEMO_EMAILS, DEMO_PASSWORD, now);
  return true;
}
