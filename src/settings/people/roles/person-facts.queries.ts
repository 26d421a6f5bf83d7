import type { Tx } from '../../../access/database.js';
import { Person } from '../../../access/people/person.entity.js';
import { rolesOf } from '../../../access/sessions/session.queries.js';
import { found } from '../../../shared/not-found.js';
import type { PersonFacts } from './person-roles.rules.js';

export async function personFacts(tx: Tx, id: string): Promise<PersonFacts> {
  return factsOf(tx, await tx.findOneBy(Person, { id }));
}

/** How many cases that are not over somebody has, as consultant or caseworker. */
export async function openCasesOf(tx: Tx, id: string): Promise<number> {
  const [row] = await tx.query<{ cases: number }[]>('select open_cases_of($1) as cases', [id]);
  return row?.cases ?? 0;
}

/** Of two who change the same person at once, one waits here. */
export async function lockPersonFacts(tx: Tx, id: string): Promise<PersonFacts> {
  return factsOf(tx, await tx.findOne(Person, { where: { id }, lock: { mode: 'pessimistic_write' } }));
}

async function factsOf(tx: Tx, person: Person | null): Promise<PersonFacts> {
  const { id, deactivatedAt } = found(person, 'person');
  const [row] = await tx.query<{ others: number }[]>('select administrators_beside($1) as others', [id]);
  return {
    isActive: deactivatedAt === null,
    roles: await rolesOf(tx, id),
    otherAdministrators: row?.others ?? 0,
  };
}
