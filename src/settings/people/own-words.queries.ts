import type { Tx } from '../../access/database.js';

/** What somebody's password would be guessed from: their name, their address, and the organisation's name. */
export async function ownWordsOf(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx.query<{ word: string }[]>(
    `select unnest(array[name, email]) as word from people where id = $1
     union all select name from organisation`,
    [personId],
  );
  return rows.map(({ word }) => word);
}
