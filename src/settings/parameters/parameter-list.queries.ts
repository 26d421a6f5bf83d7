import type { Tx } from '../../access/database.js';
import type { CeilingShown } from './parameters.page.js';

/** Every ceiling with its author, the newest day first. */
export async function ceilingsWithAuthors(tx: Tx): Promise<CeilingShown[]> {
  return tx.query<CeilingShown[]>(
    `select id, first_day as "firstDay", value, created_at as "createdAt",
       (select name from people where id = author_id) as author
     from parameters where code = 'wage-cost-ceiling-ore' order by first_day desc`,
  );
}
