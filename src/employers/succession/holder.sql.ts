/**
 * The id of the employer who has a workplace on a day, in SQL: whoever it came to last by then, else the one that it
 * was registered under. The columns `employer_id` of workplaces, placements and leaders hold that first one and never
 * change. A function of the database, as no index serves a comparison with a subquery.
 */
export function holderOn(workplace: string, day: string): string {
  return `holder_on(${workplace}, ${day})`;
}

/** Of the workplace `w`. */
export const HOLDER_TODAY = holderOn('w.id', 'actor_today()');

/** That the workplace `w` is one that the employer of this id has today; it has been theirs first, or came to them. */
export function isHeldBy(employerId: string): string {
  return `w.id in (select id from workplaces where employer_id = ${employerId}
      union all select workplace_id from workplace_holdings where employer_id = ${employerId})
    and ${HOLDER_TODAY} = ${employerId}`;
}

/** Of the placement `p`: the employer of today, and once it is over the one of its last day. */
export const EMPLOYER_OF_CASE = holderOn('p.workplace_id', 'least(p.last_day, actor_today())');
