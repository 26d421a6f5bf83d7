/** What is still open in a course when it ends. It hinders nothing: it is done after. Knows no database and no clock. */
import { countsHours } from '../../grants/grant.rules.js';
import type { Day, Month } from '../../shared/day.js';
import type { CaseState } from '../case-state.js';
import { unansweredMonths } from '../unanswered-months.rules.js';

export type LooseEnd =
  | { what: 'claim-undecided'; reference: string }
  | { what: 'claim-returned'; reference: string }
  | { what: 'grant-undecided' }
  | { what: 'wage-cost-undecided' }
  | { what: 'month-unanswered'; month: Month };

/** In the order in which they wait for somebody. The months are those of a course that ends on `lastDay`. */
export function looseEnds(state: CaseState, today: Day): LooseEnd[] {
  const { claims, grants, wageCosts } = state;
  const ends: LooseEnd[] = [];
  for (const { status, reference } of claims) {
    if (status === 'submitted') ends.push({ what: 'claim-undecided', reference });
    if (status === 'returned') ends.push({ what: 'claim-returned', reference });
  }
  if (grants.some(({ status }) => status === 'recommended')) ends.push({ what: 'grant-undecided' });
  if (wageCosts.some(({ status }) => status === 'proposed')) ends.push({ what: 'wage-cost-undecided' });
  const paid = grants.some(({ status }) => countsHours(status));
  const months = paid ? unansweredMonths(state, today) : [];
  return [...ends, ...months.map((month) => ({ what: 'month-unanswered', month }) as const)];
}
