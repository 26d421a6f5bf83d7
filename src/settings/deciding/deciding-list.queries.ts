import type { Tx } from '../../access/database.js';
import type { DecidingSet } from './deciding.words.js';

/** How parties are heard and guided, as it was set, the newest day first. */
export function decidingSet(tx: Tx): Promise<DecidingSet[]> {
  return tx.query<DecidingSet[]>(
    `select h.first_day as "firstDay", h.value as "hearingDays",
       (select g.value <> 0 from parameters g where g.code = 'complaint-guidance-to-employers'
         and g.first_day <= h.first_day order by g.first_day desc limit 1) as "guidesEmployers",
       (select name from people where id = h.author_id) as author, h.created_at as "createdAt"
     from parameters h where h.code = 'hearing-days' order by h.first_day desc`,
  );
}
