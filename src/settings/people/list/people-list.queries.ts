import type { Tx } from '../../../access/database.js';
import { type Role, ROLES, STAFF_ROLES } from '../../../access/role.js';
import { found } from '../../../shared/not-found.js';
import { isId } from '../../../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf } from '../../../web/paging.js';
import type { LinkState } from '../link/link.rules.js';
import { linkStates } from '../link/link-state.queries.js';
import type { PeopleQuery } from './people-list.input.js';

/** A person as the administrator keeps them. */
export interface KeptPerson extends LinkState {
  id: string;
  name: string;
  email: string;
  phone: string | null;
  isActive: boolean;
  roles: Role[];
}

const PEOPLE = `
  select id, name, lower(name) as "sortedBy", email, phone, deactivated_at is null as "isActive",
    array(select role from person_roles where person_id = people.id) as roles from people`;

/** By name, a page at a time. */
export async function keptPeople(tx: Tx, { q, who, cursor, limit = PAGE_SIZE }: PeopleQuery) {
  const after = keyIn(cursor, [() => true, isId]);
  const roles = rolesMeant(who);
  const isActive = isActiveMeant(who);
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const conditions = [
    ...(after ? [`(lower(name), id) > (${bind(after[0])}, ${bind(after[1])}::uuid)`] : []),
    ...(q === undefined ? [] : [`id = any ((select matching_person_ids(${bind(q)}))::uuid[])`]),
    ...(roles ? [`id in (select person_id from person_roles where role = any (${bind(roles)}))`] : []),
    ...(isActive === null ? [] : [`deactivated_at is ${isActive ? '' : 'not '}null`]),
  ];
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  const rows = await tx.query<(Omit<KeptPerson, keyof LinkState> & { sortedBy: string })[]>(
    `${PEOPLE} ${where} order by lower(name), id limit ${bind(limit + 1)}`,
    values,
  );
  const { items, nextCursor } = pageOf(rows, limit, ({ sortedBy, id }) => [sortedBy, id]);
  return { items: await withAccess(tx, items), nextCursor };
}

export async function findKeptPerson(tx: Tx, id: string): Promise<KeptPerson> {
  const [row] = await tx.query<Omit<KeptPerson, keyof LinkState>[]>(`${PEOPLE} where id = $1`, [id]);
  const [person] = await withAccess(tx, [found(row, 'person')]);
  return found(person, 'person');
}

async function withAccess(tx: Tx, people: Omit<KeptPerson, keyof LinkState>[]): Promise<KeptPerson[]> {
  const stateOf = await linkStates(
    tx,
    people.map(({ id }) => id),
  );
  return people.map((person) => ({
    ...person,
    roles: ROLES.filter((role) => person.roles.includes(role)),
    ...stateOf(person.id),
  }));
}

function rolesMeant(who: PeopleQuery['who']): readonly Role[] | null {
  if (who === 'all' || who === 'inactive') return null;
  return who === undefined ? STAFF_ROLES : [who];
}

function isActiveMeant(who: PeopleQuery['who']): boolean | null {
  if (who === 'all') return null;
  return who !== 'inactive';
}
