import type { Tx } from '../../access/database.js';
import type { ClaimWindowSet } from './claim-window.words.js';

/** Every window that was set, the newest day first. */
export function claimWindowsSet(tx: Tx): Promise<ClaimWindowSet[]> {
  return tx.query<ClaimWindowSet[]>(
    `select w.first_day as "firstDay", w.value as days,
       (select r.value from parameters r where r.code = 'claim-return-days' and r.first_day <= w.first_day
         order by r.first_day desc limit 1) as "returnDays",
       (select name from people where id = w.author_id) as author, w.created_at as "createdAt"
     from parameters w where w.code = 'claim-window-days' order by w.first_day desc`,
  );
}
