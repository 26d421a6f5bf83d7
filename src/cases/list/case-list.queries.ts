import { namesOfPeople } from '../../access/people/person-names.queries.js';
import type { Tx } from '../../access/database.js';
import {
  type OpenPlacement,
  openPlacementsBy,
  type PageOfPlacements,
  placementsBy,
  viewsOfOpen,
} from '../../placements/placement-list.queries.js';
import type { PlacementView } from '../../placements/placement.view.js';
import { schemesInUse } from '../../schemes/scheme.queries.js';
import { isAtWorkplace, mentorPickedBy } from '../../schemes/scheme.rules.js';
import { addDays, type Day } from '../../shared/day.js';
import { PAGE_SIZE, pageOf } from '../../web/paging.js';
import { caseStates } from '../case.queries.js';
import { isOverdue, nextStep } from '../next-step.rules.js';
import { DAYS_BEFORE_A_GRANT_ENDS } from '../queue/queue.rules.js';
import type { CaseListQuery } from './case-list.input.js';
import type { CaseTold, Run } from './case-list.view.js';

/** A deadline is worked out case by case, so a page looks through no more open cases than these. */
const MOST_LOOKED_THROUGH = 500;

export function casesBy(tx: Tx, { vis, ...query }: CaseListQuery, today: Day): Promise<PageOfPlacements> {
  if (vis === 'overdue') return overdueCases(tx, query, today);
  if (vis === undefined) return placementsBy(tx, query);
  if (vis === 'stopped') return placementsBy(tx, { ...query, isStopped: true });
  if (vis === 'extended') return placementsBy(tx, { ...query, isExtended: true });
  return placementsBy(tx, { ...query, endsBy: addDays(today, DAYS_BEFORE_A_GRANT_ENDS) });
}

/** Those whose next step is late. A page may be short, or empty, where more are left to look through. */
async function overdueCases(tx: Tx, query: CaseListQuery, today: Day): Promise<PageOfPlacements> {
  const { limit = PAGE_SIZE } = query;
  const keyOf = ({ lastDay, id }: OpenPlacement) => [lastDay, id];
  const open = await openPlacementsBy(tx, query, MOST_LOOKED_THROUGH + 1);
  const looked = pageOf(open, MOST_LOOKED_THROUGH, keyOf);
  const states = await caseStates(tx, looked.items, today);
  const late = looked.items.filter(({ id }) => {
    const state = states.get(id);
    return state !== undefined && isOverdue(nextStep(state, today), today);
  });
  const page = pageOf(late, limit, keyOf);
  const ids = page.items.map(({ id }) => id);
  return { items: await viewsOfOpen(tx, ids), nextCursor: page.nextCursor ?? looked.nextCursor };
}

export async function whatIsRun(tx: Tx): Promise<Run> {
  const schemes = (await schemesInUse(tx)).map(({ scheme }) => scheme);
  return {
    leaderPicks: schemes.some((scheme) => mentorPickedBy(scheme) === 'leader'),
    atWorkplaces: schemes.some(isAtWorkplace),
  };
}

/** By id, what a list tells of each case; as many queries for many as for one. */
export async function toldOf(tx: Tx, items: PlacementView[], today: Day): Promise<Map<string, CaseTold>> {
  const names = await namesOfPeople(
    tx,
    items.map(({ consultantId }) => consultantId),
  );
  const states = await caseStates(tx, items, today);
  return new Map(
    items.flatMap(({ id, consultantId }) => {
      const state = states.get(id);
      const consultantName = names.get(consultantId) ?? null;
      return state === undefined ? [] : [[id, { consultantName, step: nextStep(state, today) }]];
    }),
  );
}
