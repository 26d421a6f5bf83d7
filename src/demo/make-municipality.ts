import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { In } from 'typeorm';
import type { Actor } from '../access/actor.js';
import type { Tx } from '../access/database.js';
import { Person } from '../access/people/person.entity.js';
import { PersonRole } from '../access/people/person-role.entity.js';
import type { Role } from '../access/role.js';
import { Organisation } from '../settings/organisation.entity.js';
import { TEMPLATES } from '../web/templates.js';
import { DEMO_STAFF } from './accounts.js';

export interface Municipality {
  madeAt: Date;
  consultant: Actor;
  caseworker: Actor;
}

/** Limstrup Kommune with its staff, who have no password yet. */
export async function makeMunicipality(tx: Tx, now: Date): Promise<void> {
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
    logoPng: await readFile(join(TEMPLATES, 'demo', 'limstrup-logo.png')),
    version: 1,
  });
  const staff = DEMO_STAFF.map((account) => ({ ...account, id: randomUUID() }));
  await tx.insert(
    Person,
    staff.map(({ id, name, email, phone }) => ({ id, name, email, phone, createdAt: now })),
  );
  await tx.insert(
    PersonRole,
    staff.map(({ id, role }) => ({ personId: id, role })),
  );
}

/** The municipality that the demo data made, or null where its staff are not there. */
export async function findMunicipality(tx: Tx): Promise<Municipality | null> {
  const [consultant, caseworker] = (['consultant', 'caseworker'] satisfies Role[]).map(firstOf);
  const people = await tx.findBy(Person, { email: In([consultant, caseworker]) });
  const actor = (email: string | undefined, role: Role): Actor | null => {
    const personId = people.find((person) => person.email === email)?.id;
    return personId === undefined ? null : { personId, role };
  };
  const found = { consultant: actor(consultant, 'consultant'), caseworker: actor(caseworker, 'caseworker') };
  const madeAt = people[0]?.createdAt;
  return madeAt && found.consultant && found.caseworker
    ? { madeAt, consultant: found.consultant, caseworker: found.caseworker }
    : null;
}

function firstOf(role: Role): string | undefined {
  return DEMO_STAFF.find((account) => account.role === role)?.email;
}
