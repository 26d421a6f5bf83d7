import type { Tx } from '../database.js';

/** By id, the names of those people whom the asker may see. */
export async function namesOfPeople(tx: Tx, ids: (string | null)[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; name: string }[]>(
    'select id, name from people where id = any ($1)',
    [ids.filter((id) => id !== null)],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
