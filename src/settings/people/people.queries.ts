import type { Tx } from '../../access/database.js';
import type { Role } from '../../access/role.js';
import { found } from '../../shared/not-found.js';
import { isId } from '../../web/fields/fields.js';
import { keyIn, PAGE_SIZE, pageOf, type PageQuery } from '../../web/paging.js';
import type { PersonWithRolesView } from './people.view.js';

const PEOPLE = `
  select id, name, email, phone,
    array(select role from person_roles where person_id = people.id order by role) as roles from people`;

/** By e-mail, a page at a time. */
export async function peopleByEmail(tx: Tx, { cursor, limit = PAGE_SIZE }: PageQuery) {
  const after = keyIn(cursor, [() => true, isId]);
  const rows = await tx.query<(PersonWithRolesView & { roles: Role[] })[]>(
    `${PEOPLE} where deactivated_at is null and ($1::text is null or email > $1) order by email limit $2`,
    [after?.[0] ?? null, limit + 1],
  );
  return pageOf(rows, limit, ({ email, id }) => [email, id]);
}

export async function findPersonWithRoles(tx: Tx, id: string): Promise<PersonWithRolesView> {
  const [row] = await tx.query<PersonWithRolesView[]>(`${PEOPLE} where id = $1`, [id]);
  return found(row, 'person');
}
