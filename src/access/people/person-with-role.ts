import { randomUUID } from 'node:crypto';
import type { Tx } from '../database.js';
import type { Role } from '../role.js';

/**
 * The person with this e-mail address, known or new, who from now on holds the role. The database lets a
 * consultant do so for leaders, mentors and mentees, and a leader for mentors who are new or of the own
 * workplace: else it refuses by `known_people_are_registered_by_staff`.
 */
export async function personWithRole(
  tx: Tx,
  person: { name: string; email: string; phone?: string | null },
  role: Role,
): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>('select person_with_role($1, $2, $3, $4, $5) as id', [
    randomUUID(),
    person.name,
    person.email,
    person.phone ?? null,
    role,
  ]);
  if (row === undefined) throw new Error('person_with_role answered nothing');
  return row.id;
}
