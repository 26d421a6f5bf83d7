/**
 * The id of the employer who has a workplace on a day, in SQL: whoever it came to last by then, else `first`, the
 * one that it was registered under. The columns `employer_id` of workplaces, placements and leaders hold that
 * first one and never change.
 */
export function holderOn(workplace: string, first: string, day: string): string {
  return `coalesce((select h.employer_id from workplace_holdings h where h.workplace_id = ${workplace}
    and h.first_day <= ${day} and h.annulled_at is null order by h.first_day desc limit 1), ${first})`;
}

/** Of the workplace `w`. */
export const HOLDER_TODAY = holderOn('w.id', 'w.employer_id', 'actor_today()');

/** Of the placement `p`: the employer of today, and once it is over the one of its last day. */
export const EMPLOYER_OF_CASE = holderOn(
  'p.workplace_id',
  'p.employer_id',
  'least(p.last_day, actor_today())',
);
