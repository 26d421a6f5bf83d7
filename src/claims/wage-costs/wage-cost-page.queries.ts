import type { Tx } from '../../access/database.js';
import { namesOfPeople } from '../../access/people/person-names.queries.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { caseInDanish } from '../../placements/placement.words.js';
import { findWageCost, MENTOR_HAS_DAYS } from '../../grants/wage-costs/wage-cost.queries.js';
import { stands } from '../../grants/wage-costs/wage-cost.rules.js';
import { namedWageCostsOf } from '../../grants/wage-costs/wage-cost-list.queries.js';
import { caseToDecider } from '../../placements/case-to-decider.queries.js';
import { takesPart } from '../../placements/placement.queries.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { found } from '../../shared/not-found.js';
import { effectOfWageCost } from './wage-cost-effect.queries.js';
import type { WageCostPageFacts } from './wage-cost.page.js';

export type WageCostFacts = Omit<WageCostPageFacts, 'visitor' | 'form' | 'lost'>;

/** All of a wage cost, and what the visitor may do with it. */
export async function wageCostPageFacts(tx: Tx, id: string, actor: SignedIn): Promise<WageCostFacts> {
  const cost = await findWageCost(tx, id);
  const { placementId, mentorId, wage, status, proposedBy, proposedAt, decidedBy, decidedAt } = cost;
  const { withdrawnBy, withdrawnAt } = cost;
  const all = await namedWageCostsOf(tx, placementId);
  const view = found(
    all.find((one) => one.id === id),
    'wage cost',
  );
  const names = await namesOfPeople(tx, [proposedBy, decidedBy, withdrawnBy]);
  const waits = status === 'proposed' && !view.hasLapsed;
  const isOwn = proposedBy === actor.personId;
  const isCaseworker = actor.role === 'caseworker';
  await recordCaseLook(tx, { how: 'page', purpose: 'case' }, placementId);
  return {
    cost: view,
    wage,
    parts: cost,
    of: caseInDanish(await findPlacementView(tx, placementId)),
    proposed: { by: names.get(proposedBy) ?? null, at: proposedAt },
    decided: decidedAt && { by: names.get(decidedBy ?? '') ?? null, at: decidedAt },
    withdrawn: withdrawnAt && { by: names.get(withdrawnBy ?? '') ?? null, at: withdrawnAt },
    others: all.filter((other) => other.mentorId === mentorId && other.id !== id),
    effect: waits ? await effectOfWageCost(tx, placementId, cost) : null,
    ofCase: waits ? await caseToDecider(tx, placementId, actor) : null,
    mayDecide: isCaseworker && waits && !isOwn && !(await takesPart(tx, placementId, actor.personId)),
    mayWithdraw: actor.role === 'leader' && waits,
    maySendAgain: actor.role === 'leader' && !stands(cost),
    maySayWrong: isCaseworker && status === 'approved',
    next: isCaseworker ? await nextToDecide(tx, id, actor.personId) : undefined,
  };
}

/** The wage cost that has waited longest, of those that this person may decide. */
async function nextToDecide(tx: Tx, exceptId: string, personId: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }[]>(
    `select id from wage_costs where status = 'proposed' and ${MENTOR_HAS_DAYS} and id <> $1 and proposed_by <> $2
       and not person_takes_part(placement_id, $2) order by proposed_at, id limit 1`,
    [exceptId, personId],
  );
  return row?.id ?? null;
}
