import { In } from 'typeorm';
import type { Tx } from '../access/database.js';
import { decidedGrantsOf, minutesClaimedOf } from '../grants/grant.queries.js';
import { approvedWageCostsOf } from '../grants/wage-costs/wage-cost.queries.js';
import { openEntriesOf, timeEntriesOf } from '../hours/time-entry.queries.js';
import type { TimeEntry } from '../hours/time-entry.entity.js';
import { findPlacement, schemeOf } from '../placements/placement.queries.js';
import { isPaid } from '../schemes/scheme.rules.js';
import { ceilingsOf } from '../settings/parameter.queries.js';
import type { Day } from '../shared/day.js';
import { found } from '../shared/not-found.js';
import { Claim } from './claim.entity.js';
import type { SubmissionFacts } from './claim.rules.js';
import { linesOf, type Pricing, totalMinutes } from './claim-line.rules.js';
import { ClaimLine } from './claim-line.entity.js';

export async function findClaim(tx: Tx, id: string): Promise<Claim> {
  return found(await tx.findOneBy(Claim, { id }), 'claim');
}

/** The number that people call the claim by, as `K-2026-00042`. */
export async function nextClaimReference(tx: Tx, today: Day): Promise<string> {
  const [row] = await tx.query<{ number: string }[]>("select nextval('claim_numbers') as number");
  return `K-${today.slice(0, 4)}-${String(row?.number).padStart(5, '0')}`;
}

export function storedLines(tx: Tx, claimIds: string[]): Promise<ClaimLine[]> {
  return tx.find(ClaimLine, { where: { claimId: In(claimIds) }, order: { id: 'asc' } });
}

/** Everything that a draft or returned claim is worked out from, as it is now. */
export interface Worked {
  facts: SubmissionFacts;
  pricing: Pricing;
  /** Hours that the claim takes, the unpaid among them. */
  entries: TimeEntry[];
  paid: TimeEntry[];
}

/** Works out an open claim anew. Lock the grants first where it is to be submitted. */
export async function workOut(tx: Tx, claim: Claim, declared: boolean): Promise<Worked> {
  const { placementId, month } = claim;
  const placement = await findPlacement(tx, placementId);
  const scheme = await schemeOf(tx, placement);
  const frozen = (await timeEntriesOf(tx, placementId, month)).filter((entry) => entry.claimId === claim.id);
  const entries = [...frozen, ...(await openEntriesOf(tx, placementId, month))];
  const paid = entries.filter(({ activity }) => isPaid(scheme, activity));

  const grants = await decidedGrantsOf(tx, placementId);
  const pricing = {
    grants,
    wageCosts: await approvedWageCostsOf(tx, placementId),
    ceilings: await ceilingsOf(tx),
  };
  const claimed = await minutesClaimedOf(tx, placementId);
  // A returned claim still reserves its minutes; they are no hindrance to itself.
  const own = claim.status === 'draft' ? [] : await storedLines(tx, [claim.id]);
  const balances = grants.map(({ id, grantedMinutes }) => {
    const ownMinutes = totalMinutes(own.filter((line) => line.grantId === id));
    return { id, grantedMinutes, claimedBefore: (claimed.get(id) ?? 0) - ownMinutes };
  });
  const facts = { status: claim.status, declared, ...linesOf(paid, pricing), grants: balances };
  return { facts, pricing, entries, paid };
}
