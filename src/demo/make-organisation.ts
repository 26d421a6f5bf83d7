import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { In } from 'typeorm';
import type { Actor } from '../access/actor.js';
import type { Tx } from '../access/database.js';
import { Person } from '../access/people/person.entity.js';
import { PersonRole } from '../access/people/person-role.entity.js';
import { Organisation } from '../settings/organisation.entity.js';
import { TEMPLATES } from '../web/templates.js';
import { DEMO_KINDS, type DemoAccount, type DemoKind, staffOf } from './accounts.js';
import { foundCompany } from './company.js';
import { foundUnion } from './union.js';

/** An organisation that the demo data made, and those who work there. */
export interface DemoOrganisation {
  kind: DemoKind;
  madeAt: Date;
  staff: Actor[];
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
  await hire(tx, staffOf('municipality'), now);
}

/** An organisation of this kind with its staff, as `makeMunicipality`. */
export async function makeOrganisation(tx: Tx, kind: DemoKind, now: Date): Promise<void> {
  if (kind === 'municipality') return makeMunicipality(tx, now);
  await (kind === 'union' ? foundUnion(tx) : foundCompany(tx));
  await hire(tx, staffOf(kind), now);
}

async function hire(tx: Tx, accounts: DemoAccount[], now: Date): Promise<void> {
  const staff = accounts.map((account) => ({ ...account, id: randomUUID() }));
  await tx.insert(
    Person,
    staff.map(({ id, name, email, phone }) => ({ id, name, email, phone, createdAt: now })),
  );
  await tx.insert(
    PersonRole,
    staff.map(({ id, role }) => ({ personId: id, role })),
  );
}

/** The organisation that the demo data made, or null where its staff are not all there. */
export async function findDemoOrganisation(tx: Tx): Promise<DemoOrganisation | null> {
  const organisation = await tx.findOneBy(Organisation, { id: true });
  const kind = DEMO_KINDS.find((one) => one === organisation?.kind);
  if (kind === undefined) return null;
  const accounts = staffOf(kind);
  const people = await tx.findBy(Person, { email: In(accounts.map(({ email }) => email)) });
  const staff = accounts.flatMap(({ email, role }) => {
    const personId = people.find((person) => person.email === email)?.id;
    return personId === undefined ? [] : [{ personId, role }];
  });
  const madeAt = people[0]?.createdAt;
  return madeAt && staff.length === accounts.length ? { kind, madeAt, staff } : null;
}
