import { holderOn } from '../employers/succession/holder.sql.js';

/**
 * The id of the employer of the month of claim `c` of placement `p`, in SQL: whoever had the workplace on its last
 * day, or on the placement's where that comes first.
 */
export const EMPLOYER_OF_MONTH = holderOn(
  'p.workplace_id',
  `least(p.last_day, actor_today(), ((c.month || '-01')::date + interval '1 month - 1 day')::date)`,
);
